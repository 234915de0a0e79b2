# What is said of the channels that Runde writes in. English.

channels-stopped = Where Runde cannot write
channels-silent = Lagging behind
silent-line = What goes to { $channel } has waited since { $since }. The round goes on on the web page, and the newest arrives when { $channel } answers again.
stopped-line = { $where }: { $why }
stopped-hall = The channel ({ $channel })
stopped-earlier-group = A group of an earlier round
stopped-more = { $where } and { $count } more
stopped-forbidden = Runde is not allowed to write here. Add the app again, or ask an administrator to.
stopped-gone = The conversation has been deleted.
stopped-archived = The channel is archived. Open it again, and say something to Runde there.
stopped-revoked = Runde has been removed or has lost its access. Install the app again.
stopped-unreadable = Runde cannot read its key. Ask whoever runs Runde to run runde doctor.
stopped-closed = Runde is no longer open to this workspace. Whoever runs Runde can let it in again.
stopped-unknown = The messages were refused, and the service did not say why.
