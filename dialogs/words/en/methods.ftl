## The method bank: choosing a method, and what a sample conversation says.

cmd-methods = Methods
    .phrases = methods | method bank | the method bank | which methods | which methods are there | show methods
        | show the methods | templates
    .help = Shows the methods you can choose among.

cmd-method = Method
    .phrases = method <method> | show method <method> | show the method <method> | about the method <method>
    .help = Tells how a method goes, line by line.

methods-title = The method bank
methods-how = Write "new round" and the name of the method, for example "new round future picture 2035". Write "method future picture" to see how it goes.
method-line = { $name }: { $help } Like this: “{ $example }”
method-sample = This is how it goes
no-no-such-method = I have no method called "{ $name }". Write "methods" to see them.
sample-reply = Runde
sample-hall = The hall
sample-all = All
sample-secretary = The secretary
think-shared = What you write here is shown to everybody with your name: a list of who is who.
kind-shared = shown to all: who is who
who-is-who = Who is who
who-is-who-line = { $name } ({ $organisation }): { $text }
turn-seconds = { $seconds } seconds each
recalled = From the last round: { $text }
vote-on-column = Vote on: { $column }
no-no-such-column = I find no column called "{ $column }" on the board.
example-method = future picture
plan-method = method: { $name }
no-no-plan-in-file = This looks like a saved plan, but I cannot read it ({ $why }).
