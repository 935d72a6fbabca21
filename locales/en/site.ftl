### The words of the site in English (British). A line with "##" explains the group under it.
### Numbers in { $count } are printed by the rules of the language; dates and names arrive ready.

## Language: own name, switcher, pages without a translation ($section is a title in quotation marks)
language-own-name = English
language-switcher = Page language
language-not-translated = { $language }: this page is not translated, go to “{ $section }”
language-not-translated-home = { $language }: this page is not translated, go to the home page
translation-outdated = The original was changed on { $date }; this translation has not been updated yet.
translation-outdated-undated = The original was changed; this translation has not been updated yet.
translation-outdated-link = Read the original

## The mark after the title of an item in another language; $language is the language's own name
in-language-uk = (in Ukrainian)
in-language-ru = (in Russian)
in-language-bg = (in Bulgarian)
in-language-en = (in English)
in-language-other = (language: { $language })
language-name-uk = Ukrainian
language-name-ru = Russian
language-name-bg = Bulgarian
language-name-en = English

## The page's frame: links for the keyboard and names of areas that a screen reader speaks
skip-to-content = Skip to main content
menu = Menu
menu-main = Main menu
menu-section = In this section
menu-submenu = Subpages: { $title }
breadcrumbs = Path to this page
home = Home

## News: lists, archive, moving between pages
news = News
news-latest = Latest news
news-all = All news
news-empty = There is no news yet.
news-category = News on “{ $category }”
news-month = News: { $month }
news-pinned = Pinned
news-count =
    { $count ->
        [one] { $count } news item
       *[other] { $count } news items
    }
categories = Topics
archive-by-month = Archive by month
pagination = Pages of this list
page-of = Page { $page } of { $pages }
page-newer = Newer
page-older = Older
news-neighbours = Neighbouring news items
news-previous = Previous news item
news-next = Next news item

## A news item or page: facts under the title and after the text
published = Published
updated = Updated
author =
    { $count ->
        [1] Author
       *[other] Authors
    }
source = Source
category = Topic
tags = Keywords
deadline = Open until { $date }
deadline-passed = Closed on { $date }
notices = Notices with a deadline
notices-lead = Procurement, polls, calls and contests: what is open and until when.
notices-open = Open
notices-open-empty = Nothing is open at the moment.
notices-ended = Closed
collection-open = Open
collection-empty = There is nothing here at the moment.
collection-ended = Closed
value-yes = yes
value-no = no
related = Read also
background = Background
mentioned-events = Events mentioned here
mentioned-partners = Partners mentioned here
mentioned-people = People mentioned here
mentioned-documents = Documents mentioned here
attachments = Files
attachment-details = { $format }, { $size }
attachment-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
photo-credit = Photo: { $credit }
licence = Licence: { $licence }
gallery = Photos
gallery-open = Open photo { $number } by itself

## The history of an item's changes, and the page of corrections
updates = What has changed
update-update = Update
update-correction = Correction
update-refutation = Refutation
update-was = Before
update-now = Now
changed-was = Before: { $text }.
changed-now = Now: { $text }.
update-refuted = Refuted
corrections = Corrections and updates
corrections-lead = Everything that we changed after publication: when, what and why.
corrections-feed = Corrections feed (Atom)
corrections-count =
    { $count ->
        [one] { $count } change
       *[other] { $count } changes
    }

## Events
events = Events
events-upcoming = Upcoming events
events-past = Past events
events-all = All events
events-upcoming-empty = No events are planned yet.
events-calendar = Calendar of all events (ICS)
events-calendar-help = Copy the address of this link into the calendar on your phone, and new events and changes will appear there.
event-when = When
event-where = Where
event-mode = Format
event-mode-in-person = In person
event-mode-online = Online
event-mode-mixed = In person and online
event-access = Accessibility of the venue
event-languages = Working languages
event-sign-language = Sign language
event-sign-language-provided = Sign language interpretation is provided
event-sign-language-none = There will be no sign language interpretation
event-online-link = Join online
event-registration = Registration
event-register = Register
event-register-by = Register by { $date }
event-registration-closed = Registration is closed
event-programme = Programme
event-organisers =
    { $count ->
        [1] Organiser
       *[other] Organisers
    }
event-speakers =
    { $count ->
        [1] Speaker
       *[other] Speakers
    }
event-contact = Questions about the event
event-results = Results
event-news = News about this event
event-calendar = Add to calendar (ICS file)
event-finished = This event has already taken place
event-takes-place = Takes place { $when }
event-took-place = Took place { $when }
event-changes = Changes
event-change-online = Moved online
event-change-place = New place
event-change-time = New time
event-change-postponed = Postponed
event-change-cancelled = Cancelled
time-zone = Time zone: { $zone } ({ $offset })
zone-europe-kyiv = Kyiv time
zone-europe-sofia = Sofia time
zone-europe-warsaw = Warsaw time
zone-europe-brussels = Brussels time

## Hotlines
hotlines = Hotlines
hotlines-all = All hotlines
hotlines-cards = Save all numbers to your phone (VCF)
hotlines-cards-help = They will be in your contacts even without internet.
hotlines-everybody = For everybody
hotline-more = More about { $name }
hotline-audience = For whom
hotline-about = What to call about
hotline-hours = Opening hours
hotline-week = The next seven days
hotline-open = Open now
hotline-open-until = Open now, until { $time }
hotline-closed-now = Closed now
hotline-closed-until = Closed now, opens at { $time }
hotline-always = Round the clock, every day
hours-daily = every day
hours-all-day = round the clock
hours-closes-next-day = the next day
hotline-cost = Cost of the call
hotline-cost-free = Free of charge
hotline-cost-paid = Paid
hotline-cost-operator = At your operator’s rate
hotline-languages = Languages
hotline-abroad = Calls from abroad
hotline-abroad-reachable = This number also works from abroad
hotline-abroad-unreachable = This number may not work from abroad
hotline-write = You can write instead
hotline-exceptions = Special days
hotline-closed = closed
hotline-verified = Number checked on { $date }
channel-email = Email
channel-sms = Text message
channel-chat = Chat on the website
channel-video = Video call in sign language
channel-website = Website
channel-telegram = Telegram
channel-viber = Viber
channel-whatsapp = WhatsApp
channel-signal = Signal

## Partners: headings by role
data = Open data
data-empty = There are no data yet.
data-catalog = Catalogue for open data portals
data-sorted-up = Sorted by “{ $column }”, ascending
data-sorted-down = Sorted by “{ $column }”, descending
data-total = Total
data-rows = Rows { $from }–{ $to } of { $all }. The files below have all rows.
data-rows-all = The whole table ({ $all } rows)
data-updated = As of
data-download = Download { $format } ({ $size })
data-frequency = How often updated
data-frequency-daily = Every day
data-frequency-weekly = Every week
data-frequency-monthly = Every month
data-frequency-quarterly = Every quarter
data-frequency-biannual = Twice a year
data-frequency-annual = Every year
data-frequency-irregular = Irregularly
data-frequency-once = Not updated
data-next = Next update
data-method = How counted
data-contact = Questions about the data
partners = Partners
partner-role-donor =
    { $count ->
        [1] Donor
       *[other] Donors
    }
partner-role-implementer =
    { $count ->
        [1] Implementer
       *[other] Implementers
    }
partner-role-government =
    { $count ->
        [1] Government body
       *[other] Government bodies
    }
partner-role-medical =
    { $count ->
        [1] Medical institution
       *[other] Medical institutions
    }
partner-role-media =
    { $count ->
        [1] Media
       *[other] Media
    }
country-bg = Bulgaria
country-ch = Switzerland
country-de = Germany
country-fr = France
country-gb = United Kingdom
country-md = Moldova
country-no = Norway
country-pl = Poland
country-ro = Romania
country-se = Sweden
country-ua = Ukraine
country-us = United States
partner-website = Website
partner-since = Partner since { $year }
partner-until = Partner until { $year }

## Officials and documents
people = Officials
person-phone = Phone
person-email = Email
person-reception = Reception hours
glossary = Glossary
glossary-lead = What the abbreviations on this site stand for.
glossary-also = also { $forms }
documents = Documents
document-kind-law =
    { $count ->
        [1] Law
       *[other] Laws
    }
document-kind-resolution =
    { $count ->
        [1] Resolution
       *[other] Resolutions
    }
document-kind-order =
    { $count ->
        [1] Order
       *[other] Orders
    }
document-kind-decision =
    { $count ->
        [1] Decision
       *[other] Decisions
    }
document-kind-agreement =
    { $count ->
        [1] Agreement
       *[other] Agreements
    }
document-kind-plan =
    { $count ->
        [1] Plan
       *[other] Plans
    }
document-kind-report =
    { $count ->
        [1] Report
       *[other] Reports
    }
document-kind-other =
    { $count ->
        [1] Other document
       *[other] Other documents
    }
document-languages = Language of the document
document-number = Number
document-named = { $title }, No. { $number }
document-date = Date
document-issuer = Issued by
document-status = Status
document-status-in-force = In force
document-status-amended = In force, as amended
document-status-repealed = Repealed
document-replaces = Replaces
document-replaced-by = Replaced by

## Open data
chart-region = Chart
chart-name = Chart: { $title }
chart-table = Table with these data
chart-million = { $number } million
chart-billion = { $number } billion
chart-extremes = Highest: { $most } – { $highest }; lowest: { $least } – { $lowest }.
chart-equal = The same everywhere: { $value }.
chart-one = { $name } – { $value }.
chart-change = At first: { $first } – { $from }; at the end: { $last } – { $to }.
chart-first = The first { $shown } of { $all } are shown; the others are in the table.
chart-last = The last { $shown } of { $all } are shown; the others are in the table.
chart-no-value = no data

## Parts of a text: footnotes, contents, marked blocks, tasks
footnote-back = Back to the text, note
table-region = Table
footnotes = Notes
contents = On this page
block-note = Note
block-tip = Tip
block-important = Important
block-warning = Warning
block-caution = Caution
task-done = (done)
task-open = (not done)

## Urgent notices of the site, by level
alert-info = Information
alert-warning = Warning
alert-danger = Danger

## Service pages
not-found = Page not found
not-found-text = The address may contain a mistake, or the page may have moved. If you typed the address, check it. If you followed a link, look for what you need from the home page or in the news.
not-found-home = Go to the home page
not-found-hotline = Need help now? Call:
expired = This publication has expired
expired-text = The publication was valid until { $date }. You will find current notices in the news.
moved = This page has moved
moved-text = The new address of the page:

## The foot of the page: who runs the site, contact, licence
footer-owner = Site owner
footer-licence = The texts of this site are available under { $licence }
contacts = Contacts
about-site = About this site
contact-address = Address
social = Follow us
feed = News feed (Atom)
feed-category = News feed on “{ $category }” (Atom)
report-problem = Report a problem with this page
report-problem-subject = Problem on the page “{ $title }”
report-problem-body = Address of the page: { $url }
report-problem-phone = or call:
report-problem-reply =
    { $count ->
        [one] We answer within { $count } working day.
       *[other] We answer within { $count } working days.
    }
security-contact = Report a vulnerability
print = Print
printed-from = Address of the page: { $url }

## Accessibility statement: status and date
statement-status-full = This site fully conforms to the requirements.
statement-status-partial = This site partially conforms to the requirements.
statement-status-none = This site does not conform to the requirements.
statement-reviewed = Statement reviewed on { $date }
statement-status = How far this site meets the requirements
statement-standard = Requirements: { $standard }.
statement-issues = What is not accessible yet
statement-why = Why
statement-instead = How to get it another way
statement-until = We will mend it by
statement-alternatives = If something is not accessible to you
statement-method = How we tested
statement-feedback = Tell us about a barrier
statement-feedback-text = If something on this site is hard or impossible to read, write to us or call:
statement-enforcement = If you are not satisfied with the answer
statement-enforcement-text = You can turn to the body that watches over accessibility:

## The panel of accessibility settings
a11y = Accessibility settings
a11y-contrast = Contrast
a11y-contrast-auto = As in the system
a11y-contrast-light = Light
a11y-contrast-dark = Dark
a11y-contrast-black-on-white = Black on white
a11y-contrast-white-on-black = White on black
a11y-contrast-yellow-on-black = Yellow on black
a11y-contrast-blue-on-blue = Dark blue on light blue
a11y-contrast-brown-on-beige = Brown on beige
a11y-contrast-green-on-brown = Green on brown
a11y-contrast-system = Your system sets the colours now.
a11y-size = Size
a11y-size-step = { $percent }%
a11y-spacing = Spacing
a11y-spacing-normal = Normal
a11y-spacing-wide = Wide
a11y-spacing-widest = Widest
a11y-images = Images
a11y-images-on = Show
a11y-images-grey = Black and white
a11y-images-off = Descriptions instead of images
a11y-reset = Reset
a11y-hide = Hide settings
a11y-saved = Settings saved
a11y-reset-done = Settings reset
a11y-changed = Settings changed
a11y-not-kept = Without JavaScript the choice holds for this page only.
