# What `runde doctor` writes in the terminal: what was found, and (.remedy) what to do about it. English.

doctor-off = not set up
doctor-well = Nothing is wrong. If Runde is still silent: has the app been added to the team or channel, and does the message begin with @Runde?
doctor-problems = { $count ->
        [one] One thing must be mended. Restart runde serve afterwards.
       *[other] { $count } things must be mended. Take them from the top, and restart runde serve afterwards.
    }

doctor-settings = Settings
doctor-settings-ok = can be read
doctor-settings-warning = Runde does not know { $names }
    .remedy = Correct the name, or remove the line.
doctor-settings-problem = cannot be read. { $wrong }
    .remedy = Correct the setting in the environment or in the file .env.
doctor-settings-file = { $file } cannot be read ({ $reason })
    .remedy = Let the user that runs Runde read the file, and save it as UTF-8.

doctor-data-folder = Data folder
doctor-data-folder-ok = { $folder }
doctor-data-folder-warning = { $folder } is not there yet
    .remedy = runde serve makes it. If it ought to be there, RUNDE_DATA_DIR is wrong, or you are in the wrong folder.
doctor-data-folder-problem = Runde cannot write in { $folder } ({ $reason })
    .remedy = Let the user that runs Runde write there, or set RUNDE_DATA_DIR to another folder.

doctor-secret-key = Key
doctor-secret-key-ok = is there, for Runde only
doctor-secret-key-unmade = is made when runde serve starts
doctor-secret-key-short = RUNDE_SECRET_KEY is short and can be guessed
    .remedy = Use at least 32 random characters. Everybody must then sign in again.
doctor-secret-key-empty = { $file } is empty or cut off
    .remedy = Delete the file. runde serve makes a new one, and everybody must sign in again.
doctor-secret-key-open = { $file } can be read by others on the machine
    .remedy = chmod 600 { $file }
doctor-secret-key-problem = { $file } cannot be read ({ $reason })
    .remedy = Give the file to the user that runs Runde.

doctor-database = Database
doctor-database-ok = answers, and is at the newest revision ({ $current })
doctor-database-skipped = not looked at: the data folder must be in order first
doctor-database-unmade = is not there yet
    .remedy = runde serve makes it. If it ought to be there, RUNDE_DATA_DIR is wrong, or you are in the wrong folder.
doctor-database-away = does not answer, or cannot be written to ({ $error })
    .remedy = See that the database is running, that the disk is not full, and that RUNDE_DATABASE_URL is right.
doctor-database-unreadable = cannot be used ({ $error })
    .remedy = See that RUNDE_DATABASE_URL begins with postgresql:// or sqlite:///, with the right name, user and password.
doctor-database-newer = was made by a newer Runde ({ $current }) than this one ({ $newest })
    .remedy = Install the newer version of Runde again.
doctor-database-older = is at revision { $current }, the newest is { $newest }
    .remedy = Restart runde serve: it upgrades the database by itself.

doctor-address = Address
doctor-address-ok = { $url }
doctor-address-unset = RUNDE_PUBLIC_URL is not set
    .remedy = Set it to the address that phones can reach, or the QR code leads nowhere.
doctor-address-unset-called = RUNDE_PUBLIC_URL is not set, and Teams or Slack is to call here
    .remedy = Set it to an address that begins with https:// and can be reached from the internet.
doctor-address-home = { $url } exists on this machine only
    .remedy = Set RUNDE_PUBLIC_URL to the address that phones can reach.
doctor-address-home-called = { $url } exists on this machine only, and Teams or Slack is to call here
    .remedy = Set RUNDE_PUBLIC_URL to an address that begins with https:// and can be reached from the internet.
doctor-address-http = { $url } is not https
    .remedy = Put a reverse proxy with a certificate in front of Runde, and use https:// in RUNDE_PUBLIC_URL.
doctor-address-http-called = { $url } is not https, and Teams and Slack call https only
    .remedy = Put a reverse proxy with a certificate in front of Runde, and use https:// in RUNDE_PUBLIC_URL.

doctor-reachable = Address answers
doctor-reachable-ok = Runde answers at { $url }
doctor-reachable-skipped = not looked at: RUNDE_PUBLIC_URL is not set
doctor-reachable-certificate = The certificate of { $url } is not trusted
    .remedy = Renew it, send the whole chain, and see that it is for this name.
doctor-reachable-slow = { $url } does not answer in time
    .remedy = Look for a firewall between, and see that runde serve is running.
doctor-reachable-away = Cannot connect to { $url }
    .remedy = Is runde serve running, does the name point here, and does the proxy pass on to RUNDE_PORT? Some networks close the way out and in again: then try from a phone too.
doctor-reachable-other = Somebody other than Runde answers at { $url }/healthz ({ $status })
    .remedy = See that the proxy passes all paths on unchanged to RUNDE_PORT, with no sign-in and no redirect.

doctor-clock = Clock
doctor-clock-ok = is right ({ $seconds } s from the others)
doctor-clock-skipped = not looked at: nobody to compare with was reached
doctor-clock-warning = is { $seconds } s wrong
    .remedy = Turn on time synchronisation (NTP) on the machine.
doctor-clock-problem = is { $seconds } s wrong: Microsoft's and Slack's signatures are refused
    .remedy = Turn on time synchronisation (NTP) on the machine.

doctor-teams-credentials = Teams: keys
doctor-teams-credentials-ok = { $type }, { $id }
doctor-teams-credentials-no-id = RUNDE_TEAMS_APP_ID is missing, so Teams is off
    .remedy = Set it to the bot's Microsoft App ID in Azure.
doctor-teams-credentials-id-form = RUNDE_TEAMS_APP_ID is not an app id
    .remedy = Use the bot's Microsoft App ID as Azure shows it: 36 characters, in small letters.
doctor-teams-credentials-no-password = RUNDE_TEAMS_APP_PASSWORD is missing, and { $type } needs it
    .remedy = Make a client secret in Azure and set its Value, not its id.
doctor-teams-credentials-no-tenant = RUNDE_TEAMS_TENANT_ID is missing, and SingleTenant needs it
    .remedy = Set it to the Directory (tenant) ID in Azure.

doctor-teams-tenants = Teams: tenants
doctor-teams-tenants-ok = { $tenants }
doctor-teams-tenants-warning = every tenant is let in
    .remedy = Name those that are meant in RUNDE_TEAMS_ALLOWED_TENANTS.
doctor-teams-tenants-not-own = your own tenant is not among those let in
    .remedy = Add RUNDE_TEAMS_TENANT_ID to RUNDE_TEAMS_ALLOWED_TENANTS.
doctor-teams-tenants-problem = a tenant in RUNDE_TEAMS_TENANT_ID or RUNDE_TEAMS_ALLOWED_TENANTS is not an id: all that comes from there is refused
    .remedy = Use the Directory (tenant) ID, not the domain: 36 characters, in small letters.

doctor-teams-anonymous = Teams: who are you
doctor-teams-anonymous-ok = everybody must prove who they are
doctor-teams-anonymous-warning = RUNDE_TEAMS_ANONYMOUS is on: for trying on this machine only
    .remedy = Remove it before anybody else is let in.
doctor-teams-anonymous-problem = RUNDE_TEAMS_ANONYMOUS is on: Teams itself does not come in then, and nobody is asked who they are
    .remedy = Remove RUNDE_TEAMS_ANONYMOUS.

doctor-teams-token = Teams: signing in
doctor-teams-token-ok = Microsoft accepts us
doctor-teams-token-skipped = not looked at: the keys must be in place first
doctor-teams-token-identity = the machine's identity gave no token
    .remedy = Runde must run in Azure with the bot's user-assigned identity added. Otherwise: RUNDE_TEAMS_APP_TYPE=SingleTenant with a secret.
doctor-teams-token-secret = Microsoft says the secret is wrong
    .remedy = Set RUNDE_TEAMS_APP_PASSWORD to the Value of a client secret, not its id. Make a new one if it is lost.
doctor-teams-token-expired = the secret has expired
    .remedy = Make a new client secret in Azure and set RUNDE_TEAMS_APP_PASSWORD.
doctor-teams-token-app = Microsoft does not find the app in the tenant
    .remedy = See that RUNDE_TEAMS_APP_ID, RUNDE_TEAMS_TENANT_ID and RUNDE_TEAMS_APP_TYPE agree with the bot in Azure.
doctor-teams-token-tenant = Microsoft does not know the tenant
    .remedy = Set RUNDE_TEAMS_TENANT_ID to the Directory (tenant) ID in Azure.
doctor-teams-token-refused = Microsoft gave us no token
    .remedy = See that app id, secret, tenant and type agree with the bot in Azure.
doctor-teams-token-certificate = Microsoft's certificate is not trusted here
    .remedy = A firewall probably breaks the traffic open: except login.microsoftonline.com, or add the firewall's certificate to the machine.
doctor-teams-token-slow = Microsoft's login does not answer in time
    .remedy = Let Runde out to login.microsoftonline.com and smba.trafficmanager.net on port 443.
doctor-teams-token-away = cannot connect to Microsoft's login
    .remedy = Let Runde out to login.microsoftonline.com and smba.trafficmanager.net on port 443.

doctor-teams-endpoint = Teams: endpoint
doctor-teams-endpoint-ok = { $url } (set the same as Messaging endpoint in Azure)
doctor-teams-endpoint-skipped = not looked at: no address, or for trying only
doctor-teams-endpoint-warning = { $url } refuses everybody (403)
    .remedy = A firewall in front of Runde probably closes it: let POST through to the path. Otherwise that Runde runs without asking who people are.
doctor-teams-endpoint-away = cannot connect to { $url }
    .remedy = Put the address in order first.
doctor-teams-endpoint-not-routed = { $url } is not there ({ $status })
    .remedy = The Runde that answers there was started without RUNDE_TEAMS_APP_ID, or the proxy does not pass the path on.
doctor-teams-endpoint-other = { $url } answers { $status } to a stranger, and should have answered 401
    .remedy = See that the proxy passes POST on unchanged to Runde, and look in the log of runde serve.

doctor-teams-manifest = Teams: app package
doctor-teams-manifest-ok = { $file } is for this app
doctor-teams-manifest-skipped = not looked at: there is no { $file } (choose another with --package)
doctor-teams-manifest-unreadable = { $file } is not an app package
    .remedy = Make it again with runde manifest teams, and upload it.
doctor-teams-manifest-problem = { $file } is for { $found }, and RUNDE_TEAMS_APP_ID is { $id }
    .remedy = Make the package again with runde manifest teams, and upload it.

doctor-slack-credentials = Slack: keys
doctor-slack-credentials-ok = in place
doctor-slack-credentials-no-token = RUNDE_SLACK_BOT_TOKEN is missing, so Slack is off
    .remedy = Find it under Install App, Bot User OAuth Token.
doctor-slack-credentials-token-form = RUNDE_SLACK_BOT_TOKEN is not the bot's
    .remedy = Use the Bot User OAuth Token: it begins with xoxb-.
doctor-slack-credentials-line-form = RUNDE_SLACK_APP_TOKEN is not the app's
    .remedy = Use an App-Level Token: it begins with xapp-.
doctor-slack-credentials-no-secret = neither RUNDE_SLACK_SIGNING_SECRET nor RUNDE_SLACK_APP_TOKEN is set, so Slack is off
    .remedy = Set the Signing Secret (Basic Information), or an App-Level Token if Slack cannot reach the machine.
doctor-slack-credentials-no-client = RUNDE_SLACK_CLIENT_ID and RUNDE_SLACK_CLIENT_SECRET belong together, and one of them is missing, so Slack is off
    .remedy = Find them under Basic Information, App Credentials. For one workspace only, remove the one that is set, and use RUNDE_SLACK_BOT_TOKEN.
doctor-slack-credentials-no-signing = RUNDE_SLACK_SIGNING_SECRET is missing, so Slack is off
    .remedy = Find the Signing Secret under Basic Information, App Credentials.

doctor-slack-token = Slack: signing in
doctor-slack-token-ok = the workspace { $team }
doctor-slack-token-away = cannot connect to Slack
    .remedy = Let Runde out to slack.com on port 443.
doctor-slack-token-gone = access has been taken back ({ $error })
    .remedy = Install the app in the workspace again, and set the new RUNDE_SLACK_BOT_TOKEN.
doctor-slack-token-refused = Slack does not accept RUNDE_SLACK_BOT_TOKEN ({ $error })
    .remedy = Copy the Bot User OAuth Token again from Install App.

doctor-slack-allowed = Slack: who is let in
doctor-slack-allowed-ok = { $teams }
doctor-slack-allowed-warning = all workspaces are let in
    .remedy = Name those that are to be let in, in RUNDE_SLACK_ALLOWED_TEAMS.
doctor-slack-allowed-outside = the workspace { $team } is not among those that are let in, so nobody there can use Runde
    .remedy = Add { $team } to RUNDE_SLACK_ALLOWED_TEAMS.
doctor-slack-allowed-problem = RUNDE_SLACK_ALLOWED_TEAMS has something that is not the id of a workspace: everybody from there is refused
    .remedy = Use the id, not the name: it begins with T, and stands in the address when Slack is open in the browser.

doctor-slack-scopes = Slack: scopes
doctor-slack-scopes-ok = all that Runde needs
doctor-slack-scopes-skipped = not looked at: Slack did not say which there are
doctor-slack-scopes-problem = { $missing } missing
    .remedy = Paste runde manifest slack under App Manifest, and install the app again.

doctor-slack-endpoint = Slack: endpoint
doctor-slack-endpoint-ok = { $url } (set the same as Request URL in Slack)
doctor-slack-endpoint-skipped = not looked at: RUNDE_PUBLIC_URL is not set
doctor-slack-endpoint-away = cannot connect to { $url }
    .remedy = Put the address in order first.
doctor-slack-endpoint-not-routed = { $url } is not there ({ $status })
    .remedy = The Runde that answers there was started without the keys for Slack, or the proxy does not pass the path on.
doctor-slack-endpoint-other = { $url } answers { $status } to a stranger, and should have refused
    .remedy = See that the proxy passes POST on unchanged to Runde, and look in the log of runde serve.

doctor-slack-socket = Slack: Socket Mode
doctor-slack-socket-ok = Slack opens the line
doctor-slack-socket-away = cannot connect to Slack
    .remedy = Let Runde out to slack.com and wss-primary.slack.com on port 443.
doctor-slack-socket-refused = Slack does not open the line ({ $error })
    .remedy = Turn on Socket Mode, and make an App-Level Token with connections:write.

doctor-slack-client = Slack: the app
doctor-slack-client-ok = Slack knows it
doctor-slack-client-away = Slack cannot be reached
    .remedy = Let Runde out to slack.com on port 443.
doctor-slack-client-refused = Slack does not take RUNDE_SLACK_CLIENT_ID and RUNDE_SLACK_CLIENT_SECRET ({ $error })
    .remedy = Copy the Client ID and Client Secret again from Basic Information, App Credentials.

doctor-slack-install = Slack: installation
doctor-slack-install-ok = { $url } (in Slack, { $back } must stand under OAuth & Permissions, Redirect URLs)
doctor-slack-install-away = { $url } cannot be reached
    .remedy = Mend the address first.
doctor-slack-install-not-routed = { $url } does not exist ({ $status })
    .remedy = The Runde that answers there was started without RUNDE_SLACK_CLIENT_ID, or the proxy does not pass the path on.
doctor-slack-install-elsewhere = Slack is asked to send people back to { $leads }, not to { $back }
    .remedy = Runde was started with another RUNDE_PUBLIC_URL than the one set here. Start it again with this one, and set the same address under Redirect URLs in Slack.

doctor-slack-added = Slack: workspaces
doctor-slack-added-ok = { $names }
doctor-slack-added-skipped = not looked at: the database is not ready
doctor-slack-added-warning = nobody has added Runde yet
    .remedy = Go to { $url }.
doctor-slack-added-gone = Slack has taken back the access in { $names }
    .remedy = Add Runde there again, if you still want it.
doctor-slack-added-unreadable = the key to { $names } cannot be read
    .remedy = Put the old RUNDE_SECRET_KEY into RUNDE_OLD_SECRET_KEYS. If it is lost, Runde must be added there again.

doctor-itself = runde doctor
doctor-itself-problem = one of the checks broke ({ $error })
    .remedy = Report it as a fault in Runde.
