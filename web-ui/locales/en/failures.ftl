# What went wrong and what to do. Each failure has a title and one piece of advice.
failure-home = To today's page

failure-wrong-host-title = This address is not allowed
failure-wrong-host-asked = You opened this node as "{ $host }". It answers only under names that it knows, so that other web pages cannot reach it.
failure-wrong-host-use = On this computer, use { $address }
failure-wrong-host-setting = If this name is yours, add it to the setting "{ $setting }" of the node and start it again.
failure-no-network-title = This node is in no network yet
failure-no-network-advice = Run "marshrut network join" with an invitation from a partner, or "marshrut network create" to found a network. Then open this page again.
failure-not-found-title = There is no such page
failure-not-found-advice = It may have been removed, or the address was cut short.
failure-foreign-title = This did not come from these pages
failure-foreign-advice = Nothing was changed. Another page or program tried to send it, or the browser is very old. Open the page again and repeat what you wanted to do.
failure-stale-form-title = This page was too old
failure-stale-form-advice = Nothing was changed. You signed in again or the node was restarted since the page was opened. Go back, reload the page and send it again.
failure-forbidden-title = This is not allowed
failure-forbidden-advice = Nothing was changed. Ask whoever looks after your organisation's node.
failure-method-title = This address cannot be opened like that
failure-method-advice = Go back and use the buttons of the page.
failure-conflict-title = This cannot be done now
failure-conflict-advice = Something changed meanwhile. Open the page again to see how it stands.
failure-too-large-title = This is too long
failure-too-large-advice = Nothing was saved. Shorten the longest text, then send it again.
failure-slow-down-title = Too many requests
failure-slow-down-advice = Wait a minute, then try again.
failure-bad-request-title = This could not be understood
failure-bad-request-advice = Nothing was changed. Go back, check what you entered and try again.
failure-unavailable-title = The node does not answer
failure-unavailable-advice = Wait a moment and reload. If it stays so, start the node again, or run "marshrut doctor" to see what is wrong. Nothing that was saved is lost.
failure-bug-title = Something went wrong here
failure-bug-advice = This is a fault of the program, not yours. Nothing that was saved is lost. Run "marshrut doctor" and tell whoever looks after the node.

# Problems that the node names. Unknown ones show the node's own sentence.
problem-session-wrong-passphrase = This is not the passphrase.
problem-referral-not-allowed = This cannot be done with the referral as it stands now. Look at the timeline: something may have happened meanwhile.
problem-referral-incomplete = Something is missing before this can be sent.
problem-referral-changed = The referral changed meanwhile. Look at it again.
problem-missing = needed before it can be sent
problem-too-long = too long
problem-outside-consent = the person has not agreed to share this
problem-text-missing = Write something here.
problem-date-missing = Choose a date.
problem-code-missing = Choose one.
