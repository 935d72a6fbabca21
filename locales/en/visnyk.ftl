### The program's words in English: for the people who make the site. A line with “##” explains the group below it.

## The weight of a finding; stands before its code: error[link-broken]
severity-error = error
severity-warning = warning
severity-note = note

## The parts of a finding below its line
report-help = help
report-other = related place
report-mended = the mended line, ready to paste:
report-proposed = instead of this:
report-remove = this line should go
report-fix = Mend as proposed
report-accept =
    If it must stay so, say why on the line above, in the text or in fields and YAML:
    <!-- accept { $code }: reason -->
    # accept { $code }: reason

## The summary
summary-errors =
    { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
summary-warnings =
    { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
summary-notes =
    { $count ->
        [one] { $count } note
       *[other] { $count } notes
    }

## What was done. The line is put together: built, built-written, built-unchanged, built-removed
built = Site built: { $pages } in { $seconds } s
built-same = Nothing has changed: { $pages }, { $seconds } s
built-pages =
    { $count ->
        [one] { $count } page
       *[other] { $count } pages
    }
built-written = { $count } written
built-unchanged = { $count } unchanged
built-removed = { $count } removed
checked = Checked { $files } in { $seconds } s
checked-clean = Checked { $files } in { $seconds } s, no errors
checked-files =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
checked-accepted = { $count } accepted
milliseconds = { $number } ms

## Entries with errors: their list stands below the line
withheld-published = The site was published without the entries that have errors ({ $count }):
withheld-kept = The site was left as it was. Mend the errors, or publish the rest: visnyk build --without-broken
withheld-impossible = The site was left as it was: an error stands where nothing can be left out. Mend it first.
output-kept = Somebody changed { $path } by hand, and the site no longer needs it. It was left there: delete it yourself if it is of no use.

## What the clock will change by itself
next = Next change: { $when } – { $what }
next-appears = “{ $title }” appears
next-expires = “{ $title }” leaves the lists
next-begins = “{ $title }” begins
next-ends = “{ $title }” ends

## The stages, for --timings and the progress bar
stage-walk = finding the files
stage-parse = reading
stage-theme = theme and words
stage-link = linking
stage-check = checking
stage-plan = planning
stage-draft = contents of the pages
stage-render = pages
stage-write = writing
stage-sweep = tidying up
stage-total = in all

## What the world refuses: a folder, a disk, a port. “.help” says what to do
world-no-site = There is no site in { $root }: content/site.yaml was not found
    .help = Go to the site’s folder, or name it: --root FOLDER
world-config-name = The settings of a site are called content/site.yaml, but { $similar } is here
    .help = Rename the file to site.yaml.
world-out-is-root = The output folder ({ $out }) is the site’s own folder
    .help = Name a folder of its own: --out public
world-out-overlaps = The output folder ({ $out }) overlaps { $with }, which holds your texts
    .help = Name a folder of its own, so that nothing is overwritten: --out public
world-out-is-no-folder = { $out } is not a folder
    .help = Name another output folder: --out FOLDER
world-out-not-ours = { $out } holds files that this program did not make, such as { $found }
    .help = Name an empty folder (--out FOLDER). If these files may be replaced or removed, add --adopt
world-out-busy = Another build is writing to { $out } right now
    .help = Wait until it is over, then try again.
world-out-leads-away = { $path } leads out of the output folder, to { $leads }
    .help = Remove this symbolic link from the folder.
world-out-in-the-way = Something that was not built here stands where a file of the site must go: { $path }
    .help = Move it elsewhere, then try again.
world-read = Could not read { $path }: { $reason }
world-write = Could not write { $path }: { $reason }
    .help = The finished site is whole: remove the cause and try again, the build will go on.
world-port-busy = Port { $port } is already used by another program
    .help = Name another, such as --port { $free }
world-port-forbidden = The system does not let you use port { $port }
    .help = Name a port from 1024 up, such as --port 8080
world-port-refused = The preview could not open port { $port }: { $reason }
    .help = Check the address after --host: it must be one of this computer’s own, or all
world-no-git = To compare with a commit the program git is needed, and it was not found
    .help = Install git, or name a folder with an earlier copy of the site: --since FOLDER.
world-no-repository = The folder { $root } is in no git repository
    .help = Name a folder with an earlier copy of the site: --since FOLDER.
world-no-commit = “{ $name }” is neither a folder nor a commit
    .help = A commit goes by its number, a branch or a tag: --since main. A shallow copy of a repository may not have it.
world-no-earlier-site = “{ $name }” holds no site that can be read
    .help = Name a commit or a folder that already has a sound content/site.yaml.
world-git = Git refused: { $reason }
world-bug = The program made a mistake: { $error }
    .help = This is not your mistake. Please send this line to the developers.

## Why the system refused
io-not-found = there is no such file or folder
io-permission = permission is missing
io-exists = such a file already exists
io-full = the disk is full
io-quota = your share of the disk is used up
io-read-only = the disk is read-only
io-too-large = the file is too large
io-is-folder = this is a folder, not a file
io-no-folder = a part of the path is not a folder
io-name = the system does not accept this file name
io-timed-out = there was no answer for too long
io-other = { $reason }

## The help of the command line
cli-about = Visnyk builds an accessible site in several languages from Markdown texts and YAML data.
cli-heading-usage = Usage:
cli-heading-verbs = Commands:
cli-heading-options = Options:
cli-usage = visnyk COMMAND [OPTIONS]
cli-verb-usage = visnyk { $verb } [OPTIONS]
cli-fields-usage = visnyk { $verb } [KIND] [OPTIONS]
cli-build = Build the site
cli-check = Find all that is wrong and write nothing
cli-serve = Show the site in the browser while you write it
cli-serve-port = The port; 8080 unless named, 0 for any free one
cli-serve-host = Let other devices look too: this computer’s address, or all
cli-serve-poll = Look at the disk every half second: for network disks that do not report changes
cli-fields = Show the fields of news, pages and records: what to write in them
cli-fields-kind = The kind: news, page, event…; all of them without it
cli-schema = Write the schemas by which an editor (VS Code) completes and checks the YAML files
cli-schema-out = The folder for the schemas; .vscode/visnyk unless named
cli-contrast = Show the contrast of every pair of the theme’s colours
cli-contrast-format = How to show the pairs: text (for people) or json
cli-translations = Show where translations stand
cli-translations-usage = visnyk { $verb } [FILE…] [OPTIONS]
cli-translations-files = Files: show all translations of their texts
cli-translations-lang = In this language only; may be given several times
cli-translations-state = In this state only: original, complete, outdated, untracked, missing
cli-translations-format = How to show them: text (for people), json, html
cli-translations-accept = Confirm that a translation agrees with its original
cli-translations-accept-usage = visnyk { $verb } FILE… [OPTIONS]
cli-translations-accept-minor = The original was changed in small ways: the translation still holds as it is
cli-translations-accept-from = The language it is translated from, where that is not the original’s
cli-translations-export = Write all that is to be translated into an XLIFF file
cli-translations-export-out = Where to write; translations.xlf unless named
cli-translations-import = Put finished translations from an XLIFF file into the texts
cli-translations-import-usage = visnyk { $verb } FILE [OPTIONS]
cli-value-file = FILE
cli-value-state = STATE
cli-check-spelling = Check the spelling too, by the Hunspell dictionaries of this computer
cli-words = Show how complete each language is
cli-words-format = The form of the table: text (for people) or json
cli-words-new = Begin the messages of a new language: locales/LANG/site.ftl
cli-root = The site’s folder; the current one unless named
cli-ui-lang = The program’s language: uk, ru, bg, en; the system’s unless named
cli-quiet = Say nothing when all is well
cli-help = Show this help
cli-version = Show the version
cli-build-out = Where to build; public unless named
cli-drafts = With drafts
cli-at = Take this time for now: 2026-03-01 or 2026-03-01T13:30
cli-build-without-broken = Publish the rest when some entries have errors
cli-build-timings = Show how long each stage took
cli-build-adopt = Take over a folder with files of others: they may be replaced or removed
cli-check-since = What to compare with: a folder with an earlier copy of the site, or a git commit; tells of addresses that are gone and of news that changed silently
cli-check-format = How to show what was found: text (for people), json, sarif
cli-value-since = FOLDER|COMMIT
cli-value-folder = FOLDER
cli-value-lang = LANG
cli-value-format = FORMAT
cli-value-time = TIME
cli-value-port = PORT
cli-value-host = ADDRESS
cli-value-kind = KIND

## Why a command was not understood
cli-error-verb = there is no command “{ $verb }”
cli-error-no-verb = no command was given
cli-error-argument = there is no option “{ $argument }”
cli-error-extra = “{ $argument }” is a word too many
cli-error-no-value = a value is missing after “{ $argument }”
cli-error-extra-value = “{ $argument }” takes no value “{ $value }”
cli-error-value = “{ $value }” will not do for “{ $argument }”
cli-error-time = “{ $value }” is neither a date nor a time; write 2026-03-01 or 2026-03-01T13:30
cli-error-missing = “{ $argument }” is missing
cli-error-twice = “{ $argument }” was given twice
cli-error-conflict = “{ $argument }” and “{ $other }” do not go together
cli-error-encoding = the command has characters that could not be read
cli-error-other = the command was not understood: { $reason }
cli-error-meant = perhaps you meant: { $meant }
cli-error-known = possible: { $known }
cli-error-help = all commands and options: visnyk --help

## visnyk serve: the lines of the preview on the terminal
serve-ready = Preview: { $address } (read in { $took })
serve-ready-also = For other devices on this network: { $address }
serve-found = { $counts }. All of them: { $address }
serve-polls = The system does not report changes here, so the disk is looked at every half second.
serve-end = Write and save: the page follows. Ctrl-C ends the preview.
serve-gone = The folder { $root } holds no site any more. The last good pages stay; the preview waits for it to come back.
serve-back = The site is back.
serve-edited = { $what }: { $done } – { $took }
serve-the-clock = The clock
serve-files =
    { $count ->
        [one] { $count } file
       *[other] { $count } files
    }
serve-did-parsed =
    { $count ->
        [one] { $count } file read
       *[other] { $count } files read
    }
serve-did-linked = linked again
serve-did-themed = theme read
serve-did-worded = words read
serve-did-nothing = pages unchanged
serve-now = Now: { $counts }
serve-mended = Everything is in order now.

## visnyk serve: short answers to requests
serve-foreign-host = This preview answers only by the names of this computer: localhost or 127.0.0.1. For other devices start it with --host.
serve-method = The preview only shows pages.
serve-long-address = The address is too long.
serve-odd-address = This address cannot be understood.
serve-odd-time = The time after “at=” cannot be understood. Write 2026-03-01 or 2026-03-01T13:30.
serve-beside = There is nothing here: the site stands at { $base }
serve-no-page = There is no such page.
serve-failed = This page could not be shown
serve-failed-what = Mend the errors below and save: the page will appear by itself.

## visnyk serve: the overview, the panel over a page, two languages side by side
desk-title = Overview of the site
desk-to-site = To the site
desk-at = Show the site as of
desk-show = Show
desk-banner = You see the site as of { $when }
desk-leave = Back to the present
desk-gone = This page is no longer there. You see how it was last.
desk-errors-title = Mend this first
desk-warnings-title = Worth a look
desk-close = Close
desk-last-good = Until then you see the last good page.
desk-more =
    { $count ->
        [one] and { $count } more
       *[other] and { $count } more
    }
desk-findings = What is wrong
desk-list = The list
desk-clean = Everything is in order.
desk-ahead = What the clock will change
desk-nothing-ahead = Nothing is planned.
desk-everything = Everything that is written on the site
desk-filter = What to show
desk-words = Words of a title or a file name
desk-find = Find
desk-found =
    { $count ->
        [0] Nothing was found
        [one] { $count } entry
       *[other] { $count } entries
    }
desk-column-title = Title
desk-column-state = State
desk-column-compare = Side by side
desk-open = open
desk-file = file
desk-missing = missing
desk-outdated = outdated
desk-untracked = untracked
desk-compare = compare
desk-parts = Parts of the list
desk-part = Part { $part } of { $parts }
desk-earlier = Previous
desk-later = Next
desk-last = The last change
desk-took = It was shown after { $took }.
desk-state-live = on the site
desk-state-draft = draft
desk-state-scheduled = appears { $when }
desk-state-expired = over
desk-state-withheld = kept back by an error
desk-kind-news = News
desk-kind-page = Page
desk-kind-event = Event
desk-kind-alert = Urgent notice
desk-kind-programme = Programme
desk-kind-snippet = Shared text
desk-show-all = all
desk-show-missing = without a translation
desk-show-outdated = with an outdated translation
desk-show-untracked = with an untracked translation
desk-show-draft = drafts
desk-show-scheduled = to appear
desk-show-expired = over
desk-show-withheld = kept back by errors
desk-compare-title = { $title }: two languages
desk-left = Left
desk-right = Right
## visnyk import: a spreadsheet becomes the rows of a dataset
cli-import = Import a spreadsheet (.xlsx, .ods, .csv) into a dataset modelled on one you already have
cli-import-usage = visnyk import FILE --like ID [OPTIONS]
cli-import-file = The spreadsheet
cli-import-like = The id of the dataset that has the same columns
cli-import-id = The id of the dataset to write; if not given, made from the file’s name
cli-import-sheet = The name of the sheet, where several could be meant
cli-import-force = Replace the rows of a dataset that exists; the old files are kept
cli-import-at = As of which day the data are; if not given, today
cli-value-id = ID
cli-value-sheet = SHEET
import-read =
    { $sheet ->
        [none] Read: { $file }. { $rows }, { $columns }; the headings are in row { $head }.
       *[other] Read: { $file }, sheet “{ $sheet }”. { $rows }, { $columns }; the headings are in row { $head }.
    }
import-rows-count = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
import-columns-count = { $count ->
    [one] { $count } column
   *[other] { $count } columns
}
import-sheets = Other sheets, not read: { $sheets }
import-left-out =
    { $name ->
        [none] Left out: the column of { $cell }, which has no head
       *[other] Left out: the column “{ $name }” ({ $cell }), since the dataset describes no such column
    }
import-passed-over = Row { $row } is not part of the table and was left out: “{ $text }”
import-rounded =
    { $count ->
        [one] { $count } cell was rounded: { $cell }, from { $from } to { $to }
       *[other] { $count } cells were rounded; the first is { $cell }, from { $from } to { $to }
    }
import-total = Total, { $column }: { $sum }
import-sums =
    { $row ->
        [none] The table has no row of totals to compare with.
       *[other] The row of totals ({ $row }) agrees with the sum of the rows; it is not written, for the program adds up itself.
    }
import-replaced = Replaced: { $path }
import-undo = What stood there before is in the folder { $kept }. To take the import back, copy the files from it into { $folder }. When you are sure, delete that folder.
import-next = Next: correct the title in { $path }; what it does not say is taken from the model. See it: visnyk serve
import-next-check = Next: look at the new rows: visnyk serve. If figures that were published changed, write it into updates in { $path }
import-comment = The title is that of “{ $like }”: correct it. All that is not written here is taken from there.
import-cell =
    { $sheet ->
        [none] cell { $cell }
       *[other] sheet “{ $sheet }”, cell { $cell }
    }
import-cell-error = There is an error in the spreadsheet: { $value }
    .help = Correct the formula or the value there, save the file and run the command again.
import-cell-missing = There is a formula without a result
    .help = Open the file in Excel or LibreOffice and save it: then it holds the results.
import-cell-percent = It is not clear whether { $value } is a percentage or a fraction of one
    .help = An .ods file does not say so here. Save the table as .xlsx.
import-more =
    { $count ->
        [one] { $count } more such cell
       *[other] { $count } more such cells
    }
import-nothing = Nothing was written. Correct these cells in the spreadsheet and run the command again.
import-config = The settings of the site (content/site.yaml) have errors, so nothing can be imported
    .help = See them with visnyk check.
import-format = { $file } is not a file that can be read here
    .help = Save it from Excel as “Excel Workbook (.xlsx)”.
import-password = { $file } is protected by a password
    .help = Open it, take the password off, and save it under another name.
import-broken = { $file } is damaged: { $reason }
    .help = Open it in Excel or LibreOffice and save it anew as .xlsx.
import-encoding = { $file } is neither a spreadsheet nor text in UTF-8 or windows-1251
    .help = Save it from Excel as “CSV UTF-8” or as .xlsx.
import-no-sheet = There is no sheet “{ $sheet }”
    .help = { $sheets ->
        [none] A text file has no sheets: leave --sheet out.
       *[other] There are: { $sheets }.
    }
import-several = The table may stand in several sheets: { $sheets }
    .help = Say in which: --sheet NAME
import-heads = No row of the spreadsheet names the columns of the dataset
    .help = Name the columns in one row by their keys or labels: { $known }.
import-like = There is no dataset with the id “{ $id }”
    .help = { $proposal ->
        [none] { $known ->
            [none] Begin one: visnyk new dataset
           *[other] There are: { $known }.
        }
       *[other] Perhaps you meant: { $proposal }
    }
import-columns = The dataset “{ $id }” does not describe its columns
    .help = See it with visnyk check.
import-id = “{ $id }” cannot be the id of a dataset
    .help = Use small Latin letters, digits and hyphens, such as budget-2026.
import-id-taken = The id “{ $id }” belongs to another dataset: { $path }
    .help = Choose another one with --id.
import-exists = { $path } exists already
    .help = Choose another id with --id, or replace the rows: --like { $id } --id { $id } --force. The old files are kept.
import-other = { $path } has other columns than “{ $like }”: it is like “{ $own }”
    .help = See whether the right dataset is named: --like { $own }
import-rows = The rows of this dataset stand in { $path } itself
    .help = Take rows: out of that file, and run the command again: the rows will stand in a CSV file beside it.
import-description = { $path } has errors, so its rows cannot be replaced
    .help = See them with visnyk check.
import-empty = The table “{ $file }” has no row below its headings
    .help = Nothing was written. Check that this is the right file and the right sheet (--sheet).
import-large = The table is too large for a dataset
    .help = Divide it, by years for example.

## visnyk new: the help
cli-new = Begin a site, or a news item, page, event, notice with all that must stand in it
cli-new-usage = visnyk new KIND [TITLE] [OPTIONS]
cli-new-site = A whole site in a new folder
cli-new-site-usage = visnyk new site FOLDER [OPTIONS]
cli-new-text-usage = visnyk { $verb } [TITLE] [OPTIONS]
cli-new-news = A news item
cli-new-page = A standing page
cli-new-event = An event: a record in content/data/events.yaml
cli-new-dataset = A dataset: its description and its table in content/data/datasets
cli-new-updated = As of which day the data are; if not given, today
cli-new-columns = The heads of the columns with their types: Community, Patients: integer, Spent: money UAH
cli-new-alert = An urgent notice
cli-new-snippet = A text that several pages share
cli-new-folder = The folder to make; it must be new or empty
cli-new-site-title = The title of the site
cli-new-site-languages = Its languages, the default one first: uk,ru,bg,en
cli-new-site-base-url = The address at which it will stand: https://example.org/
cli-new-site-timezone = The time zone of its dates: Europe/Kyiv
cli-new-words = The title
cli-new-title = The same as an option, for titles that begin with a hyphen
cli-new-lang = The language of the text; the site’s first one unless named
cli-new-key = The file’s name without language and .md; made from the title unless named
cli-new-translate = Make a translation of an existing text: its key and the new language
cli-new-date = The date; today unless named
cli-new-category = The topic: a code from categories in content/site.yaml
cli-new-lead = The gist in two or three sentences
cli-new-deadline = Until what day or hour the notice is open
cli-new-start = The beginning: 2026-03-01 or 2026-03-01T13:30
cli-new-end = The end
cli-new-mode = How it is held: in-person, online or mixed
cli-new-place = The name of the place
cli-new-programme = Also make the file of the programme
cli-new-level = How serious it is: info, warning or danger
cli-new-from = From which day or hour to show it; today unless named
cli-new-until = Until which day or hour to show it, that day included; tomorrow unless named
cli-value-title = TITLE
cli-value-langs = LANGS
cli-value-url = URL
cli-value-zone = ZONE
cli-value-key = KEY
cli-value-category = CODE
cli-value-text = TEXT
cli-value-columns = COLUMNS
cli-value-mode = MODE
cli-value-level = LEVEL

## visnyk new: questions and answers
new-ask-lang = In which language do you write?
new-ask-translation = Into which language do you translate?
new-ask-translated-title = The title in that language. In the original: { $title }
new-ask-columns = The headings of the columns, separated by commas, with the type after a colon where it is not text ({ $kinds }); after money, the currency: Spent: money UAH
new-columns = Name, Count: integer
new-needed = This needs an answer.
new-yes = yes
new-made = Made: { $path }
new-added = Added to: { $path }
new-next-write = Next: open the file, write the text in place of the last line, and see it: visnyk serve --drafts
new-next-draft = It is a draft, so nobody sees it on the site. When it is ready, remove the line that begins with “draft:”.
new-next-snippet = Show it on a page: ![](snippet:{ $key }), or name it as background in a news item.
new-next-event = Next: add the words in the other languages and see the event: visnyk serve. With the next build it is on the site. Texts link to it so: [words](event:{ $id })
new-next-dataset = Next: fill in the table { $path } in Excel or another program, add the words in the other languages, and see it: visnyk serve. It will be on the site after the next build. To link to it in a text: [words](dataset:{ $id }); to show the table: ![caption](dataset:{ $id })
new-next-translation = Next: translate the text. The original: { $original }
new-next-live = The original is published, so this translation is on the site from the next build: finish it before.
new-next-site = The telephone numbers, addresses and names on this site are invented: replace them before you publish it. Next: go to the folder { $folder }, look at the site with visnyk serve --drafts, build it with visnyk build. README.md says what lies where; a news item begins with visnyk new news.

## visnyk new: what stands in the files
new-form-offered = You can add a field: remove the “#” before its name and fill it in.
new-form-more = All fields: visnyk fields { $table }
new-form-translate = Translate: these words are still in the language of the original ({ $lang })
new-body = ✎ The text will be here.
new-body-translation = ✎ The translation is being prepared.
new-body-programme = ✎ The programme will be announced later.

## visnyk new: why nothing was made
new-ended = You stopped before the end; nothing was made
new-missing = “{ $flag }” is missing, and there is nobody to ask
    .help = { $known ->
        [none] Add { $flag } and a value.
       *[other] Add { $flag } and one of these: { $known }.
    }
new-value = “{ $flag }”: { $why }
new-no-site = There is no site in the folder { $root }: content/site.yaml was not found
    .help = Go to the site’s folder or name it (--root FOLDER), or begin a site: visnyk new site FOLDER
new-config = The settings of the site (content/site.yaml) have errors, so nothing can be begun
    .help = See them with visnyk check.
new-write = Could not write { $path }: { $reason }
    .help = Nothing was made. Remove the cause and try again.
new-site-not-empty = The folder { $folder } is not empty: there is { $found } in it
    .help = Name a new folder: nothing is ever overwritten.
new-language = There is no starter in the language “{ $value }”
    .help = Choose from uk, ru, bg and en; other languages can be added to the site later.
new-no-categories = The site has no topics, and a news item needs one
    .help = Add one to categories in content/site.yaml.
new-key = “{ $key }” cannot be the name of such a file
    .help = Use small letters, digits and hyphens; some names, such as those of the site’s sections, belong to the program.
new-deadline = “{ $value }” is not a deadline: write 2026-03-15 or 2026-03-15T18:00
new-taken = “{ $key }” exists already
    .help = Choose another name. To add a language to an existing text, use --translate.
new-list-changed = { $path } changed while you were answering; nothing was added
    .help = Run the command again: the event will be added to the list as it is now.
new-list = { $path } could not be added to: it has errors, or its list is in brackets
    .help = See it with visnyk check; each record of a list begins on a line of its own with “- ”.
new-no-original = There is no such text: “{ $key }”
    .help = { $proposal ->
        [none] The key is the file’s name without language and .md.
       *[other] Perhaps you meant: { $proposal }
    }
new-all-translated = “{ $key }” already exists in all languages of the site
new-broken-original = { $path } has errors, so its translation cannot be begun
    .help = See them with visnyk check.

## visnyk fields: kinds of fields. “{ $known }”, “{ $table }” and “{ $kind }” come ready
fields-shared = written once for all languages
fields-text = each language its own
fields-own = for this file only
fields-unknown = There is no kind “{ $kind }”
fields-known = Kinds: { $known }
fields-legend = An asterisk marks required fields.
kind-text = text of one line
kind-words = text in several languages
kind-id = code: lower-case Latin letters, digits, hyphens
kind-reference = code of a “{ $what }”
kind-time = date, perhaps with a time: 2026-03-01T13:30
kind-clock = time of day: 08:00
kind-url = address: https://… or mailto:…
kind-integer = whole number
kind-flag = yes or no
kind-one-of = one of: { $known }
kind-phone = phone: +380442536194 or a short number
kind-languages = languages: uk, en
kind-file = a file beside this one
kind-list = list: { $kind }
kind-map = fields of { $table }
kind-named = under a file’s name or a code, fields of { $table }
kind-named-words = a code and its name in several languages
kind-any = see the description

## The tables of fields: what the records are and where they stand
table-news = News: content/news/KEY.LANG.md
table-page = Standing page: content/pages/PATH.LANG.md
table-alert = Urgent notice: content/alerts/ID.LANG.md
table-snippet = Text that several pages share: content/snippets/ID.LANG.md
table-programme = Programme of an event: content/events/ID.LANG.md
table-author = Author
table-image = Image
table-photo = Image in the text
table-action = What a news item asks its readers to do
table-attachment = Attached file
table-update = Change after publication
table-record-update = A change of a record after it was announced
table-source = Source
table-partner = Partner: content/data/partners.yaml
table-logo = Logo
table-person = Person: content/data/people.yaml
table-portrait = A person’s photo
table-document = Document: content/data/documents.yaml
table-term = An abbreviation: content/data/glossary.yaml
table-term-form = Other abbreviations of the same
table-hotline = Hotline: content/data/hotlines.yaml
table-calendar = Shared days of closure: content/data/calendar.yaml
table-hours = Opening hours
table-exception = Days with other hours
table-channel = Another way to get in touch
table-abroad = Calls from abroad
table-event = Event: content/data/events.yaml
table-event-place = Place of an event
table-registration = Registration
table-change = Change of an event
table-dataset = Dataset: content/data/datasets/ID.yaml
table-dataset-source = Source of data
table-column = Column of a table
table-chart = Chart
table-site = Settings of the site: content/site.yaml
table-organization = The organisation behind the site
table-collection = Collection of the site: content/data/NAME.yaml
table-item = Record of a collection: content/data/NAME.yaml
table-item-action = What the record asks its readers to do
table-menu = Menu item
table-social = Page on a social network
table-statement = Accessibility statement
table-issue = Barrier on the site
table-enforcer = Body that watches over accessibility
table-security = Security contact (security.txt)

## Fields of news
field-news-title = The headline: what the news is, in one sentence without a full stop
field-news-date = The date of the news; if it is to come, the news appears then
field-news-category = The topic: one of the codes under categories in content/site.yaml
field-news-lead = The gist in two or three sentences: lists, search engines and social networks show them
field-news-tags = Words by which the news is found together with others like it
field-news-author = Who wrote it: a name and, where it helps, a position and a link
field-news-place = The town or institution that the news comes from
field-news-slug = The end of the page’s address, where it should not be the file’s name
field-news-image = The main image: it stands above the text and in lists
field-news-photos = Captions, credits and licences of the images in the text; the key is the file’s name
field-news-gallery = Image files for a gallery in order; it stands below the text, or where the text says ![](gallery:)
field-news-background = The code of a shared text (content/snippets) that stands below as background
field-news-related = The keys of news on the same matter
field-news-events = The codes of events that it is about
field-news-partners = The codes of partners that it is about
field-news-people = The codes of people that it is about
field-news-documents = The codes of documents that it is about
field-news-attachments = Files to download, with titles that make sense by themselves
field-news-updates = What was changed after publication; corrections are also shown on a page of their own
field-news-deadline = The last day to apply or to answer
field-news-action = What readers are asked to do: the address of a form or mailbox and the words of the button
field-news-publish = When to publish, if not on the date of the news
field-news-expires = The last day in lists; the page stays, with a notice that it is past
field-news-draft = “yes” until the news is ready: it is shown with --drafts only
field-news-pinned = “yes” keeps the news at the top of the list
field-news-noindex = “yes” asks search engines not to show the page
field-news-aliases = Former addresses of the page: they lead here
field-news-source = Where the news was taken from, if it is not yours
field-news-translated = The text that this translation was made from; visnyk translations accept writes this line

## Fields of a page
field-page-title = The title of the page: it stands at the top, in the menu and on the browser’s tab
field-page-lead = What the page is about, in a sentence or two
field-page-slug = The end of the page’s address, where it should not be the file’s name
field-page-menu_title = A shorter title for the menu
field-page-image = An image above the text
field-page-photos = Captions, credits and licences of the images in the text; the key is the file’s name
field-page-gallery = Image files for a gallery in order; it stands below the text, or where the text says ![](gallery:)
field-page-attachments = Files to download, with titles that make sense by themselves
field-page-updates = What was changed on the page, and when
field-page-draft = “yes” until the page is ready: it is shown with --drafts only
field-page-noindex = “yes” asks search engines not to show the page
field-page-aliases = Former addresses of the page: they lead here
field-page-layout = What kind of page it is: faq for questions and answers, where every “##” heading is a question
field-page-translated = The text that this translation was made from; visnyk translations accept writes this line

## Fields of an urgent notice, a shared text, an event's programme
field-alert-title = The notice in a few words
field-alert-level = How grave it is: info, warning or danger
field-alert-from = From which day or hour to show it
field-alert-until = Until which day or hour to show it, that day included
field-alert-draft = “yes” until the notice is ready
field-alert-translated = The text that this translation was made from; visnyk translations accept writes this line
field-snippet-title = The heading under which the text stands on pages
field-snippet-translated = The text that this translation was made from; visnyk translations accept writes this line
field-programme-translated = The text that this translation was made from; visnyk translations accept writes this line

## Fields inside those of news and pages
field-author-person = The code of a person in content/data/people.yaml; then name and role need not be written
field-author-name = The full name
field-author-role = A position or role
field-author-url = The author’s page
field-image-src = The image’s file beside the text
field-image-alt = What the image shows, for those who cannot see it; without “a picture of”
field-image-decorative = “yes” where the image is mere decoration and needs no description
field-image-caption = The caption below the image: who, where, when
field-image-credit = The photographer, or the owner of the rights
field-image-licence = On what terms the image may be used: CC BY 4.0…
field-photo-alt = What the image shows, where the text does not describe it
field-photo-decorative = “yes” where the image is mere decoration and needs no description
field-photo-caption = The caption below the image: who, where, when
field-photo-credit = The photographer, or the owner of the rights
field-photo-licence = On what terms the image may be used: CC BY 4.0…
field-action-url = Where the button leads: a form or a mailbox
field-action-title = The words of the button: Apply
field-attachment-file = The file beside the text
field-attachment-title = What the document is; its size and format are added by the program
field-attachment-pages = How many pages it has
field-attachment-languages = In which languages it is written
field-update-date = When the change was made
field-update-kind = update (an addition), correction (of a mistake) or refutation
field-update-note = What exactly was changed, in words for the reader
field-update-was = What it said before
field-update-now = What it says now
field-source-name = The name of the paper or institution
field-source-url = The address of the original

## Fields of a partner
field-partner-id = The code by which others name it: eu, unicef
field-partner-name = The full name; an acronym that is the same in all languages is written once
field-partner-role = What it is to the programme: donor, implementer, government, medical, media
field-partner-country = The country, in two letters: UA, BG
field-partner-url = The partner’s site
field-partner-logo = The logo, and the ground on which it can be seen
field-partner-since = The day on which the partnership began
field-partner-until = The day on which it ended
field-logo-src = The logo’s file, best an SVG
field-logo-plate = “yes” where the logo needs a light plate to be seen in dark colours

## The fields of a person
field-person-id = The code by which texts name the person: lypa
field-person-name = The full name
field-person-position = The position, in words for readers
field-person-photo = The photo and what it shows
field-person-email = The email address at work
field-person-phone = The number at work with its country code
field-person-reception = When and where visitors are received
field-person-order = The place among those who lead: 1 comes first; the others follow by name
field-portrait-src = The name of the photo’s file, its path from content/data
field-portrait-alt = What the photo shows, for those who cannot see it

## The fields of a document
field-document-id = The code by which texts name the document: order-12
field-document-number = The number, as in the document itself
field-document-date = The date of the record
field-document-kind = What it is: law, resolution, order, decision, agreement, plan, report or other
field-document-title = What the document is about
field-document-issuer = Who issued or signed it
field-document-file = The name of the file, its path from content/data
field-document-url = The document’s address on another site
field-document-languages = The languages in which it is written
field-document-pages = How many pages it has
field-document-status = Whether it holds: in-force (where nothing is written), amended or repealed
field-document-replaces = The codes of the documents that it replaces

## The fields of the glossary
field-term-id = The id by which texts refer to it: phc
field-term-abbreviation = The abbreviation as each language writes it: PHC
field-term-also = Other abbreviations of the same
field-term-name = What it stands for, in full
field-term-explanation = What that is, in a sentence or two of plain words
field-term-form-languages = In which languages it is abbreviated so
field-term-form-forms = An abbreviation, or a list of them

## Fields of a hotline
field-hotline-id = The code by which texts name it: moh
field-hotline-name = Whose line it is, and what it is about
field-hotline-phone = The number with its country code, or a short one; it is written only here
field-hotline-display = How to show the number where people group it otherwise: 0 800 505 201
field-hotline-cost = What a call costs: free, paid, or operator (the operator’s rate)
field-hotline-hours = When it is answered; always means day and night
field-hotline-timezone = The time zone of these hours, where it is not the site’s: Europe/Sofia
field-hotline-languages = The languages in which it is answered
field-hotline-audience = Whom the line is for: short, and in the same words for all lines for the same people, by which they are grouped
field-hotline-about = What to call about: a sentence or two
field-hotline-abroad = Whether it can be called from abroad, and how
field-hotline-channels = Other ways to get in touch: chat, mail, messengers; people who cannot hear need them
field-hotline-exceptions = Days with other hours: holidays, maintenance
field-hotline-closures = The codes of calendars with the days on which the line is closed (content/data/calendar.yaml)
field-hotline-verified = When it was last checked that the number answers
field-hours-days = The days: mon-fri, [mon, wed] or daily
field-hours-opens = The opening: 08:00
field-hours-closes = The closing: 20:00; if it is before the opening, it means the next day
field-exception-from = The first of these days
field-exception-to = The last of them, if there are several
field-exception-closed = “yes” if it is not answered then
field-exception-hours = The hours of these days
field-exception-note = The reason, in words for the reader
field-channel-kind = What it is: chat, mail, telegram, viber, whatsapp…
field-channel-url = The address: https://…, mailto:…
field-abroad-reachable = “yes” if this number can be called from abroad
field-abroad-phone = The number for calls from abroad

## Fields of a calendar of closures
field-calendar-id = The code by which hotlines name the calendar: holidays
field-calendar-name = Why the lines are closed, in words for the reader: public holiday
field-calendar-days = The days: 2026-12-25, or several in a row: 2026-12-25..2027-01-08

## Fields of an event
field-event-id = The code by which others name it: quality-2021
field-event-title = The title of the event
field-event-start = The beginning; a date alone means the whole day
field-event-end = The end; for an event of one day, the same date
field-event-mode = How it is held: in-person, online or mixed
field-event-timezone = The time zone, where it is not the site’s: Europe/Sofia
field-event-place = Where it is held, and how to get in
field-event-url = The address of the stream or the online meeting
field-event-languages = The languages that will be spoken
field-event-sign_language = Whether sign language is interpreted
field-event-registration = Where and until when to register
field-event-contact = The code of the hotline that answers questions
field-event-organisers = The codes of the partners who hold the event
field-event-speakers = The codes of the people who speak (content/data/people.yaml)
field-event-changes = All that changed after the announcement: add, never erase
field-event-updates = Corrections of the record after it was announced: add to them, delete nothing
field-event-results = The key of the news about the outcome
field-event-updated = When the record was last changed
field-event-place-name = The name of the place: a hospital, a hall, a square
field-event-place-address = The address of the entrance
field-event-place-access = Access: a step-free entrance, a lift, a toilet, a shelter
field-registration-url = The address of the form or the mailbox
field-registration-deadline = The last day or hour to register
field-change-at = When the change was announced
field-change-kind = What changed: online (moved online), place, time, postponed or cancelled
field-change-was = What had been announced
field-change-note = An explanation for the reader
field-record-update-date = When the change was made
field-record-update-kind = update: something was added, correction: a mistake was mended, refutation: the whole does not hold
field-record-update-note = What was changed, in words for readers
field-record-update-was = What stood before
field-record-update-now = What stands now
field-dataset-id = The id of the dataset: like the name of the file, in small Latin letters
field-dataset-title = The title: what these data are, and of what time
field-dataset-description = A few sentences on what the data show
field-dataset-licence = The licence, such as CC BY 4.0
field-dataset-updated = The day as of which the data are
field-dataset-frequency = How often the data are updated: daily, weekly, monthly, quarterly, biannual (twice a year), annual, irregular, once
field-dataset-source = Who provided the data
field-dataset-contact = Where to write about these data: mailto:… or https://…
field-dataset-next_update = When the next update is expected
field-dataset-method = How the data were collected and counted
field-dataset-like = The id of the dataset that gives the columns and texts which are left out here
field-dataset-scale = What money is given in
field-dataset-numbers = How numbers are written in the table, by an example
field-dataset-columns = The columns of the table, in order
field-dataset-chart = A chart: bars or a line by the figures of the table
field-dataset-updates = What changed after publication
field-dataset-rows = The rows of the table, where there is no CSV file beside this one
field-dataset-source-name = The name of the institution
field-dataset-source-url = The address of the original
field-column-key = The head of the column in downloads: small Latin letters
field-column-label = The head of the column for readers
field-column-type = What the cells hold: text, integer, decimal, money, percent, date, phone, email, link, prozorro (a tender), ocid, iati
field-column-unit = The unit: people, beds, km
field-column-currency = The currency by ISO 4217: UAH, EUR
field-column-scale = What the numbers of this column are given in
field-column-numbers = How the numbers of this column are written, by an example
field-column-total = Whether the sum of the column is shown
field-column-required = Whether every cell must be filled
field-column-private = Publish this column nowhere
field-chart-kind = How it is drawn: bar to compare values, line to see how they change with time
field-chart-x = The key of the column that names the values: region, year, month
field-chart-y = The key of the column with the figures, or several keys, four at most
## Fields of the site's settings
field-site-title = The title of the site
field-site-description = What the site is about, in one sentence: for search engines
field-site-base_url = The address at which the site will stand, with its path if there is one
field-site-languages = The languages of the site; the first is the default
field-site-timezone = The time zone of all dates: Europe/Kyiv
field-site-theme = The name of a theme in the folder themes; the embedded one without it
field-site-organization = Who is responsible for the site
field-site-header_hotlines = The codes of the hotlines at the top of every page
field-site-phone_links = “no” if phone numbers should not be links that dial; without this field they are links
field-site-verified_days = For how many days a check of a hotline’s number holds; 180 without this field
field-site-categories = The topics of news: a code and its name in each language, in order
field-site-collections = Collections of your own: the name of a file in content/data, and below it its title, order and the names of its fields
field-site-menu = The main menu, of two levels at most
field-site-social = Pages on social networks
field-site-per_page = How many news items stand on one page of a list
field-site-feed_items = How many news items stand in a feed (Atom)
field-site-licence = On what terms the texts of the site may be used
field-site-typography = Whether quotation marks, dashes, apostrophes and no-break spaces on pages are set by the rules of the language. Yes unless said otherwise: “typography: no” switches it off for all languages, “typography: {"{"}en: no{"}"}” for one.
field-site-glossary_links = Whether the first use of an abbreviation on a page leads to the glossary (content/data/glossary.yaml). Yes unless said otherwise
field-site-rules = How strict each rule is: error, warn, note or off
field-site-statement = The facts of the accessibility statement
field-site-security = Where to report vulnerabilities
field-organization-id = The organisation’s code: moh
field-organization-name = The organisation’s full name
field-organization-email = The mail address for enquiries
field-organization-address = The postal address
field-organization-url = The organisation’s main site
field-organization-reply_days = Within how many working days you promise an answer: a number from 1 to 90
field-collection-title = What readers call the section
field-collection-description = What the section is about, in a sentence or two
field-collection-sort = The order: deadline puts first what ends next, date what is newest, title goes by the alphabet. Without it the file’s own order stands
field-collection-labels = What readers call the fields and the codes of values: place is “Place of work”, full-time is “Full-time”
field-item-id = The code of the record, the last word of its address: nurse
field-item-title = The title
field-item-lead = The record in short: for the list and for search
field-item-date = The date of the record
field-item-deadline = By what day or hour one must act; the page says the state in words
field-item-action = Where readers go: a button that shows until the deadline has passed
field-item-action-url = Where the button leads: a form or a mailbox
field-item-action-title = The words of the button: Apply
field-menu-page = The path of a page: about or about/strategy; its title is taken from there
field-menu-section = A section of the site: news, events, partners…
field-menu-url = An address on another site
field-menu-title = The item’s title; another site needs one
field-menu-items = The items of the second level
field-social-name = The network’s name: Telegram
field-social-url = The address of your page there
field-statement-status = How far the site meets the requirements: full, partial or none
field-statement-reviewed = When accessibility was last reviewed
field-statement-page = The path of the page with the statement
field-statement-standard = Which standard the site is to meet
field-statement-issues = What is not accessible yet
field-statement-alternatives = How to get the same another way: by phone, by post, in large print
field-statement-method = How accessibility was tested
field-statement-enforcement = Who decides on complaints about accessibility
field-issue-what = What exactly is not accessible
field-issue-why = Why it is so
field-issue-instead = What helps meanwhile
field-issue-until = By which day it will be mended
field-enforcer-name = The name of the body
field-enforcer-url = The address of its site
field-security-contact = The address for reports: mailto:… or https://…
field-security-expires = The day until which this holds, a year ahead at most

## Words: .ftl files
rule-ftl-syntax =
    { $reason ->
        [expected] { $detail } is expected here
        [no-value] The name of the message lacks a text after the = sign
        [no-default] The choice has no default variant
        [two-defaults] The choice has two default variants
        [brace] There is a curly bracket too many
        [quote] A quotation mark is opened and never closed
        [escape] Unknown sequence after the backslash: { $detail }
       *[expression] The expression in curly brackets cannot be understood
    }
    .help = Compare the line with its neighbours: name = text, variables in curly brackets, and one variant with an asterisk in a choice. The rest of the file has been read.
rule-ftl-twice = The message { $id } stands twice in this file
    .help = The later one counts. Keep one of them.
rule-ftl-variable-unknown = The message { $id } is not given a variable ${ $variable }
    .help =
        { $known ->
            [none] This message is written without variables.
           *[other] These can be used here: { $known }.
        }
rule-ftl-reference-unknown = The message { $id } refers to { $reference }, which does not exist
    .help = Check the name, or add a message with this name.
rule-ftl-function-unknown = The message { $id } calls the function { $function }, which does not exist
    .help = Write the variable without a function: numbers follow the rules of the language by themselves.
rule-ftl-plural-missing = The choice by number in the message { $id } has no form { $category }
    .help = Add a line with this form: without it some numbers would stand with a wrong ending.
## Rules: what is wrong (the message) and what to do (.help)

# Files

rule-file-encoding = This file is not saved as UTF-8: byte { $byte } cannot be read
    .help = Save the file again and choose the UTF-8 encoding in your editor.
rule-file-unreadable =
    { $reason ->
        [not-found] This file is not there any more
        [permission] This file may not be read: permission is missing
        [is-folder] A folder stands here in place of a file
       *[other] This file could not be read: { $reason }
    }
    .help = Check that the file is there, that no other program holds it and that it may be read.
rule-file-too-large = This file is too large: { $size } MB, and { $limit } MB is the most
    .help = Make the file smaller. A picture can be scaled down; a video is better kept elsewhere and linked.
rule-file-empty = This file is empty
    .help = Write something in it, or delete it.
rule-file-language-missing = The file’s name does not say its language
    .help = Rename the file to “{ $proposal }”: the language stands before the extension.
rule-file-language-unknown = “{ $lang }” is not one of the site’s languages
    .help = Correct the language in the file’s name, or add it to “languages” in content/site.yaml.
rule-file-name-odd = The file’s name looks like a copy or a slip while saving
    .help = If you need the file, rename it to “{ $proposal }”; if not, delete it.
rule-file-unused = Nothing on the site uses this file
    .help = Link to it, move it to content/files, or delete it.
rule-file-loop = This symbolic link leads back to the folder it lies in
    .help = Delete the link, or point it somewhere else.
rule-entry-twice = “{ $key }” stands in two files in this language; the other is { $other }
    .help = Keep one of the files; delete or rename the other.
rule-name-case = This name differs from “{ $other }” only in capital letters or in the way its letters are stored
    .help = Give the files different names: on many computers these are one file.
rule-file-name-encoding = The file’s name is written in an outdated encoding and cannot be read
    .help = Rename the file. This happens when an archive was unpacked by an old program.

# Pictures and documents

rule-photo-format = Browsers do not show pictures in the format { $format }
    .help = Open the picture and save it as JPEG.
rule-photo-mismatch = The file’s name is misleading: it is really { $found }
    .help = Rename the file to “{ $proposal }”.
rule-photo-broken = The file is damaged, or it is not { $format } at all
    .help = Fetch the file again from where it came: perhaps it was not copied to the end.
rule-photo-private = The { $format } picture holds notes of the camera that cannot be taken out
    .help = They may even tell where the photo was taken, so it is not published. Save it as JPEG.

# Front matter and YAML

rule-front-matter-open = The front matter is opened with a line “---” and never closed
    .help = Put a line “---” after the last field, before the text.
rule-front-matter-missing = This file begins without front matter
    .help = Begin the file with a line “---”, then the fields (title, date…), then another line “---”.
rule-yaml-syntax = { $kind ->
        [key] A field is expected here: its name, a colon, a space, the value
        [value] This value cannot be read
        [list] A list’s “-” stands where it may not
        [bracket] A bracket or a comma stands where it may not
        [escape] Inside "…" a backslash “\” begins something that YAML does not know
        [block] The block of text after “|” or “>” is not well formed
        [directive] This line begins with a character that YAML keeps for itself
        [pair] There are values without names between the braces
       *[other] This line cannot be read
    }
    .help = { $kind ->
        [key] Add the field’s name and a colon, or join the line to the value above.
        [list] Begin each item on a line of its own, below the one before.
        [escape] Put the value in single quotation marks '…'.
        [block] Write nothing behind the “|”; begin the text on the next line, two spaces in.
        [pair] A list stands in square brackets: [first, second].
       *[other] Compare this line with its neighbours: indentation, colon and space, quotation marks, brackets. Put a text with such marks in quotation marks.
    }
rule-yaml-tab = There is a tab here, and YAML takes only spaces
    .help = Put spaces in place of the tab: two for each level.
rule-yaml-indent = This line is indented wrongly
    .help = Align it with the fields it belongs to: fields of one level begin in one column.
rule-yaml-colon-space = There is no space after “{ $key }:”
    .help = Put a space after the colon.
rule-yaml-colon = The value of “{ $key }” holds a colon, so it needs quotation marks
    .help = Put the whole value in quotation marks.
rule-yaml-special = The value begins with “{ $character }”, which has a meaning of its own in YAML
    .help = Put the whole value in quotation marks.
rule-yaml-hash = The text “{ $text }” would be lost: after a space, “#” begins a remark
    .help = If it belongs to the value, put the whole value in quotation marks; if it is a remark, put a space after the “#”.
rule-yaml-quote-open = The quotation mark { $quote } is opened and never closed
    .help = Close it at the end of the value.
rule-yaml-quote-after = There is more text after the closing quotation mark: { $text }
    .help = Put the whole value, inner quotation marks included, in quotation marks of the other kind.
rule-yaml-bracket-open = The bracket “{ $bracket }” is opened and never closed
    .help = Put “{ $closing }” at the end, or write each value on a line of its own.
rule-yaml-comma = A comma between the braces cut the text: “{ $text }” belongs to no field
    .help = Write each value on a line of its own: there, commas cut nothing.
rule-yaml-key = The name of a field must be a word
    .help = If this line was meant as text, put the text in quotation marks.
rule-yaml-key-twice = The field “{ $key }” stands twice; the first was taken
    .help = Keep one of the two.
rule-yaml-alias = The reference “{ $name }” to another value does not work here
    .help = Write the value again. If it is ordinary text, put it in quotation marks.
rule-yaml-documents = A second document begins in this file
    .help = Delete the line “---” in the middle of the file, or make two files of it.
rule-yaml-deep = Too many levels lie in one another: { $limit } is the most
    .help = Write it more simply.
rule-yaml-character = There is an invisible character { $code } here, which cannot stand in a text
    .help = Remove it: delete the letters around it and type them again.

# Fields and their values

rule-key-unknown = There is no field “{ $key }” here
    .help = These fields may stand here: { $known }.
rule-key-letter = In “{ $key }”, character { $position }, “{ $letter }”, comes from another alphabet
    .help = It only looks like “{ $meant }”. Switch the keyboard layout and type the word again.
rule-field-missing = The required field “{ $field }” is missing
    .help = Add a line “{ $field }: …”.
rule-field-empty = The field “{ $field }” is empty, but it is required
    .help = Write a value behind the colon.
rule-value-type = { $expected ->
        [map] “{ $field }” must hold fields, each on a line of its own
        [list] “{ $field }” must hold a list
        [number] “{ $field }” must hold a number
       *[text] “{ $field }” must hold plain text, not a list or fields
    }
    .help = { $expected ->
        [map] Write the fields below “{ $field }:”, two spaces in.
        [list] Write each value on a line of its own, beginning with “- ”.
        [number] Write the number in digits, without spaces: 25000 or 1.5.
       *[text] Write one value after the colon.
    }
rule-value-date = “{ $value }” in the field “{ $field }” does not look like a date
    .help = Dates are written 2026-03-01, and with a time 2026-03-01T13:30.
rule-date-impossible = There is no such date or time: { $value }
    .help = Check the day, the month and the hour against a calendar.
rule-value-zone = “{ $value }” names a time zone
    .help = Write local time without a zone: the whole site has one, and site.yaml sets it.
rule-value-clock = “{ $value }” in the field “{ $field }” does not look like a time of day
    .help = Times of day are written 08:00.
rule-value-one-of = “{ $value }” does not fit the field “{ $field }”
    .help = Write one of these: { $known }.
rule-value-url = “{ $value }” in the field “{ $field }” is not a full address
    .help = An address begins with https:// or mailto: and holds no spaces.
rule-value-email = “{ $value }” in the field “{ $field }” is not an email address
    .help = Write the address alone, without mailto: and spaces: office@example.org.
rule-value-phone = “{ $value }” in the field “{ $field }” is not a phone number
    .help = Write the number with its country code, without spaces or brackets: +380442536194. Short numbers stay as they are: 112.
rule-value-flag = The field “{ $field }” must say “yes” or “no”, not “{ $value }”
    .help = Write “yes” or “no”.
rule-value-integer = The field “{ $field }” must hold a whole number, not “{ $value }”
    .help = Write the number in digits, without spaces or points.
rule-value-id = “{ $value }” cannot be an id in the field “{ $field }”
    .help = An id is made of lower-case Latin letters, digits and hyphens: quality-school.
rule-value-language = “{ $value }” is not a language code
    .help = A language code is two or three lower-case Latin letters: uk, ru, bg, en.

# Theme

rule-theme-missing = There is no theme “{ $theme }”
    .help = Correct “theme” in content/site.yaml or create the folder themes/{ $theme }.
rule-theme-colour = “{ $value }” is not a colour
    .help = Write the colour in quotation marks: the sign # and six hexadecimal digits, such as #0B4A8A.
rule-theme-limit = A shelf cannot hold { $value } entries
    .help = Give a number from 1 to { $most }.
rule-theme-contrast = In the scheme “{ $scheme }”, “{ $front }” can hardly be seen on “{ $back }”: the contrast is { $ratio }:1
    .help = { $proposal ->
        [none] At least { $least }:1 is needed (WCAG { $wcag }), and no lightness of this colour gives it: change the other colour too.
       *[other] At least { $least }:1 is needed (WCAG { $wcag }). The nearest colour of the same hue that will do is { $proposal }.
    }
rule-css-colour = The colour “{ $value }” stands in a style sheet, where its contrast is not checked
    .help = Use a colour of theme.yaml, such as var(--text) or var(--surface). If it must stay, put a remark with the reason behind it: /* css-colour: … */.
rule-css-font-size = “{ $property }: { $value }” does not grow when a reader enlarges the letters
    .help = Give the size in rem or em: 1rem is the size of the text. For a picture, put a remark with the reason behind it: /* css-font-size: … */.
rule-css-breakpoint = { $query ->
        [media] “{ $value }” asks how wide the window is, and so does not see how large the letters are
       *[container] The width “{ $value }” does not grow with the letters
    }
    .help = Ask the container in letters: @container (min-width: 40em). Then a page with large letters is laid out like one on a small screen.
rule-asset-unknown = The theme has no file “{ $name }”
    .help = Put the file into the theme’s assets folder or correct the name.
rule-template-syntax = { $kind ->
        [variable] The template has no data under the name “{ $name }”
        [field] These data hold nothing under the name “{ $name }”
        [filter] There is no filter “{ $name }”
        [function] There is no function “{ $name }”
        [test] There is no test “{ $name }”
        [component] There is no component “{ $name }”
        [template] There is no template “{ $name }”
        [argument-missing] The component is not given “{ $name }”
        [argument-unknown] The component takes no “{ $name }”
        [argument-type] The component wants another kind of value for “{ $name }”
        [circle] The templates lead back to themselves
       *[other] The template cannot be read: { $reason }
    }
    .help = { $kind ->
        [argument-missing] Give it in this call of the component.
        [argument-type] Give what the component asks for where it is defined.
        [circle] Take away the extends or include that closes the circle.
        [other] Correct the template here. The reason is given by the template engine, Tera.
       *[name] { $known ->
            [none] Correct the name here, or add what is missing.
           *[some] Correct the name here. There are: { $known }.
        }
    }
rule-template-render = { $kind ->
        [variable] The template has no data under the name “{ $name }”
        [field] These data hold nothing under the name “{ $name }”
        [filter] There is no filter “{ $name }”
        [function] There is no function “{ $name }”
        [test] There is no test “{ $name }”
        [component] There is no component “{ $name }”
        [template] There is no template “{ $name }”
        [argument-missing] The component is not given “{ $name }”
        [argument-unknown] The component takes no “{ $name }”
        [argument-type] The component wants another kind of value for “{ $name }”
        [circle] The templates lead back to themselves
       *[other] The template “{ $template }” failed: { $reason }
    }
    .help = { $kind ->
        [argument-missing] Give it in this call of the component.
        [argument-type] Give what the component asks for where it is defined.
        [circle] Take away the extends or include that closes the circle.
        [other] Correct the template here. The reason is given by the template engine, Tera.
       *[name] { $known ->
            [none] Correct the name here, or add what is missing.
           *[some] Correct the name here. There are: { $known }.
        }
    }
rule-template-word-unknown = No language has the word “{ $key }”
    .help = Correct the key or add “{ $key } = …” to locales/<language>/site.ftl.
rule-template-word-missing = The word “{ $key }” is missing in these languages: { $languages }
    .help = Add “{ $key } = …” to locales/<language>/site.ftl of each of them.
rule-template-word-argument = The word “{ $key }” is not given “{ $name }”
    .help = Add the argument “{ $name }” to the call of t here.
rule-template-word-dynamic = The key of a word must stand in the template itself
    .help = Write the key in quotation marks, or begin it with a fixed part in quotation marks and join the rest with ~.
rule-template-word-unused = No template uses the word “{ $key }”
    .help = Remove it, or use it in a template.

## The text of an item: Markdown
rule-heading-top = The text has a heading with one # sign, and a page has only one such heading: its title
    .help = Begin the section with two signs: ##.
rule-heading-empty = There are no words after the # signs
    .help = Write the heading, or remove the line.
rule-text-unwritten = Here still stands the line that the program left
    .help = Write your own text in its place. While it is here, readers see it on the site.
rule-heading-space = There is no space after the # signs, so this is not a heading
    .help = Put a space behind the signs. If they are meant as text, put a backslash before them.
rule-list-sign = A line that begins with “•” is not an item of a list
    .help = Begin each item with “- ” on a line of its own, with an empty line before the list.
rule-heading-attribute = “{ $attribute }” stands behind the heading, where only a name for links can stand
    .help = Keep only {"{"}#name{"}"}, or remove the curly brackets.
rule-heading-id-reserved = The name for links “{ $id }” begins with “{ $prefix }”, as the names that the site gives do
    .help = Choose another name.
rule-heading-id-twice = Another heading of this text already has the name for links “{ $id }”
    .help = Give each heading a name of its own: a link leads to one of them only.
rule-table-header-empty = Column { $column } of the table has no name
    .help = Fill in the cell in the first row: a screen reader says it with every value.
rule-table-header-missing = This looks like a table, but there is no line { $line } below its first row
    .help = The first row names the columns, and a line of hyphens stands below it. Without it readers see the bare strokes.
rule-link-scheme = A link cannot begin with “{ $scheme }:”
    .help = Give an address with https:, a file nearby, or news:, page:, event:, partner:, hotline:. For now only the words are printed.
rule-link-incomplete = The address “{ $address }” is incomplete
    .help = Add its beginning: https:// for a site, mailto: for mail.
rule-link-address-empty = There is no address between the round brackets
    .help = Say where the link leads, or remove the brackets.
rule-link-text-empty = The link has no words
    .help = Write in the square brackets where it leads: without words nobody sees or hears it.
rule-link-space = There is a space in the address, so the link does not work
    .help = Put the address in angle brackets.
rule-link-quotes = The caption stands in curly quotation marks, so the link does not work
    .help = A caption needs straight quotation marks: "…".
rule-link-broken = This looks like a link or an image, but it did not become one
    .help = Check the brackets: [words](address), ![description](photo.jpg), with no space between ] and (. If it is plain text, put a backslash before the [.
rule-link-title = The caption “{ $title }” will not be shown anywhere
    .help = Move these words into the text.
rule-link-definition-unused = The line “[{ $label }]: …” sets an address that nothing uses, and it is not on the page
    .help = If it is plain text, put a backslash before the [; if not, remove the line.
rule-image-alt-missing = The image { $file } has no description
    .help = Write in the square brackets what can be seen in it. If it only decorates, add "decorative" after the file name.
rule-image-alt-unused = The image is called decorative, so nobody will hear the description “{ $alt }”
    .help = Keep one of them: the description or the word "decorative".
rule-image-outside = The image lies on another site: { $address }
    .help = Save it beside the text and give the name of the file. Check that you have the right to use it.
rule-embed-inline = “{ $address }” stands in the middle of a text, and a card needs a paragraph of its own
    .help = Leave an empty line before and after it. In a sentence, write a link: without the exclamation mark.
rule-embed-kind = “{ $address }” cannot be shown as an image or a card
    .help = Write a link: without the exclamation mark before the brackets.
rule-gallery-twice = The place of the gallery, “{ $address }”, stands in the text a second time
    .help = Keep only one: the photos in the field gallery are shown once.
rule-count-broken =
    { $reason ->
        [hash] The sign # does not come first
       *[query] There is a mistake in a number that the site counts
    }
    .help =
        { $reason ->
            [hash] The number takes the place of #, and the words follow it: [# million UAH](…).
           *[query] Examples: [# partner/partners](count:partners?role=donor), [# UAH](value:budget-2026?row=total&col=spent).
        }
rule-note-kind = There is no marked block called “{ $kind }”
    .help = There are NOTE, TIP, IMPORTANT, WARNING and CAUTION.
rule-note-place = The mark “[!{ $kind }]” must stand alone in the first line of a quotation
    .help = Put > [!NOTE] on a line of its own, and the text below it, after a > sign too.
rule-footnote-missing = There is no footnote “{ $label }”
    .help = Add it at the end, on a line that begins with [^{ $label }]:, or correct the mark.
rule-footnote-unused = Nothing points to the footnote “{ $label }”, so it is not printed
    .help = Put [^{ $label }] where it should be noticed, or remove it.
rule-footnote-twice = There are two footnotes with the mark “{ $label }”; the first is printed
    .help = Give the second another mark.
rule-html-tag = The tag “{ $tag }” cannot be used here: it is shown as text
    .help =
        { $tag ->
            [a] Write a link like this: [words](address).
            [img] Write an image like this: ![description](photo.jpg).
            [b] Use asterisks: **word**.
            [strong] Use asterisks: **word**.
            [i] Use asterisks: *word*.
            [em] Use asterisks: *word*.
           *[other] Allowed are span, abbr, sub, sup and br in a text, and div, details and summary on lines of their own. If it is no tag, put a backslash before the <.
        }
## Words: .ftl files
rule-html-attribute = The tag “{ $tag }” cannot have “{ $attribute }”: it is shown as text
    .help = Only lang in span and div, title in abbr and open in details are possible.
rule-html-open = The tag “{ $tag }” is not closed where it was opened
    .help = Add the closing tag in the same paragraph or section. The site has closed it, perhaps in the wrong place.
rule-html-close = The closing tag “{ $tag }” closes nothing: it is shown as text
    .help = Remove it, or open the tag in the same paragraph or section.
rule-html-comment = A comment is not published
    .help = If you do not need it either, remove it.
rule-span-attribute = “{ $attribute }” behind the square brackets is not understood
    .help = Only a language can stand here: [Міністерство]{"{"}lang=uk{"}"}, within one emphasis.
rule-lang-unknown = There is no language “{ $tag }”
    .help = Write a language as two letters: uk, ru, bg, en, de, pl.
rule-code-language = The language of the code, “{ $language }”, is unknown, so there will be no colours
    .help = Correct the name, or remove it.

## Rules that need the whole site
rule-shared-missing = None of the translations has the field “{ $field }”
    .help = Add the line “{ $field }: …” to this file: the other languages take the value from here.
rule-shared-differs = The field “{ $field }” is not the same here as in another translation
    .help = All languages share it, and the value in the “{ $lang }” file counts. Remove the line here or correct it there.
rule-category-unknown = The site has no category “{ $id }”
    .help = The categories are listed under categories in content/site.yaml: { $known }.
rule-id-unknown =
    { $kind ->
        [news] There is no news item “{ $id }”
        [page] There is no page “{ $id }”
        [hotline] There is no hotline with the id “{ $id }”
        [event] There is no event with the id “{ $id }”
        [partner] There is no partner with the id “{ $id }”
        [person] There is no person with the id “{ $id }”
        [document] There is no document with the id “{ $id }”
        [calendar] There is no calendar of closures with the id “{ $id }”
        [term] The glossary has no term with the id “{ $id }”
        [dataset] There is no dataset with the id “{ $id }”
        [item] There is no record “{ $id }”
       *[snippet] There is no shared text “{ $id }”
    }
    .help =
        { $proposal ->
            [none]
                { $kind ->
                    [news] A news item goes by the name of its file without the language and “.md”.
                    [page] A page goes by the path of its file in content/pages without the language and “.md”.
                    [hotline] The ids stand in content/data/hotlines.yaml, in the field id.
                    [event] The ids stand in content/data/events.yaml, in the field id.
                    [partner] The ids stand in content/data/partners.yaml, in the field id.
                    [person] The ids stand in content/data/people.yaml, in the field id.
                    [document] The ids stand in content/data/documents.yaml, in the field id.
                    [calendar] The ids stand in content/data/calendar.yaml, in the field id.
                    [term] The ids stand in content/data/glossary.yaml, in the field id.
                    [dataset] The id of a dataset stands in the field id of its file in content/data/datasets.
                    [item] A record goes by its collection and its id: item:vacancies/nurse. The ids stand in the file of the collection in content/data, in the field id.
                   *[snippet] A shared text goes by the name of its file in content/snippets without the language and “.md”.
                }
           *[other] Perhaps { $proposal } was meant.
        }
rule-chart-column =
    { $reason ->
        [unknown] The table has no column “{ $column }”
        [private] The column “{ $column }” is published nowhere, so it cannot stand in a chart
        [axis] The column “{ $column }” holds amounts or shares, which name nothing
        [number] There are no figures in the column “{ $column }”
        [same] The column “{ $column }” is named twice
        [unit] The column “{ $column }” is measured in a different unit from the first one
        [too-many] There are more than { $most } columns of figures
       *[repeated] Names repeat, and nothing says whether “{ $column }” may be added up
    }
    .help =
        { $reason ->
            [unknown] Write the key of one of the table’s columns.
            [private] Choose another column, or take private away if everybody may see this one.
            [axis] The field x needs a column with names, years or dates.
            [number] The field y needs columns of the type integer, decimal, money or percent.
            [same] Write each column once.
            [unit] One chart has one unit: make another dataset for the second.
            [too-many] Readers cannot tell so many apart: keep the most important ones.
           *[repeated] If the sum of these rows means something, add total: yes to the column. If not, choose for x a column in which all are different.
        }
rule-chart-none = The dataset “{ $id }” has no chart
    .help = Describe one in the field chart of this dataset, or show the table: ![…](dataset:{ $id }).
rule-related-self = The news item names itself as related
    .help = Remove its own name from the field related.
rule-section-empty =
    { $section ->
        [events] The menu has a section of events, but there are no events
        [hotlines] The menu has a section of hotlines, but there are no hotlines
        [people] The menu has a section of people, but there are no people
        [documents] The menu has a section of documents, but there are no documents
        [glossary] The menu has a glossary, but there are no terms
        [data] The menu has the section of data, and there is no dataset
        [notices] The menu has a section of notices with a deadline, but there are none
        [corrections] The menu has a section of corrections, but there are no corrections
       *[partners] The menu has a section of partners, but there are no partners
    }
    .help =
        { $section ->
            [data] Add a dataset to content/data/datasets or remove this entry from the menu.
            [notices] Add “deadline” to a news item or remove this entry from the menu.
            [corrections] Remove this entry: the section appears at the foot of the pages with the first correction in updates.
           *[other] Add records to content/data/{ $section }.yaml or remove this entry from the menu.
        }
rule-document-absent = The document “{ $id }” can be read nowhere
    .help = Add file (a file beside the list) or url (an address), so that readers can open it.
rule-document-future = The day of the document is still to come
    .help = Check the year and the month: no document is dated ahead.
rule-replaces-circle = The document replaces itself: “{ $id }” leads back to it
    .help = The newer document replaces the older. Remove the superfluous id from the field replaces.
rule-replaced-in-force = The document “{ $id }” is replaced by “{ $by }”, but here it is in force
    .help = Add status: repealed, or remove it from the field replaces of the other document.
rule-document-repealed = The page links to the document “{ $id }”, which is no longer in force, without saying so
    .help =
        { $proposal ->
            [none] Say so in the text of the link, “the repealed order…”, or remove the link.
           *[other] It was replaced: link to “{ $proposal }”, or say in the text of the link that it is repealed.
        }
rule-order-twice = Place { $order } in the list of people is taken twice: “{ $id }” has it already
    .help = Give everyone a number of their own in order: the smaller stands higher.
rule-programme-alone = There is a programme, but no event with the id “{ $id }”
    .help =
        { $proposal ->
            [none] Add the event to content/data/events.yaml, or name the file after an event that is there.
           *[other] Perhaps “{ $proposal }” was meant: then rename the file.
        }
rule-word-language = The field “{ $field }” has a text in “{ $lang }”, which is not one of the site’s languages
    .help = Correct the language, remove the line, or add the language to languages in content/site.yaml.
rule-word-missing = The field “{ $field }” lacks languages: { $languages }
    .help = Add them. Until then, readers see the text in another language.
rule-word-cyrillic = The field “{ $field }” has one text in Cyrillic for all languages, English included
    .help = Write each language on a line of its own: uk: …, en: …
## Collections of the site’s own
rule-schema-syntax = This schema is not JSON: { $reason }
    .help = Look at this place: a comma too many or a missing bracket or quotation mark is most likely.
rule-schema-wrong = { $reason ->
        [record] The schema describes one record, but the file is a list of records
       *[other] The schema cannot be used: { $reason }
    }
    .help = { $reason ->
        [record] Put what is there into {"{"} "type": "array", "items": … {"}"}.
       *[other] Correct this place by the rules of JSON Schema (json-schema.org).
    }
rule-schema-alone = There is no list “{ $file }” for this schema
    .help = A schema has the name of its list: vacancies.schema.json describes vacancies.yaml. Rename the schema or delete it.
rule-schema-breach = “{ $field }” breaks the rule “{ $keyword }” of the schema: { $reason }
    .help = Correct the value, or the schema beside the list.
rule-value-pattern = “{ $value }” in the field “{ $field }” is not written as the schema asks
    .help = It must follow the pattern { $pattern }.
rule-value-format = “{ $value }” in the field “{ $field }” is not of the format “{ $format }”
    .help = Correct the value, or the schema beside the list.
rule-value-const = “{ $value }” does not fit the field “{ $field }”
    .help = Only { $expected } may stand here.
rule-value-bound = { $kind ->
        [least] The number { $value } in the field “{ $field }” is too small
        [above] The number { $value } in the field “{ $field }” is too small
       *[most] The number { $value } in the field “{ $field }” is too large
    }
    .help = { $kind ->
        [least] It must be at least { $limit }.
        [above] It must be more than { $limit }.
        [below] It must be less than { $limit }.
       *[most] It must be at most { $limit }.
    }
rule-value-length = { $kind ->
        [short] The text in the field “{ $field }” is too short
       *[long] The text in the field “{ $field }” is too long
    }
    .help = { $kind ->
        [short] It must have at least this many characters: { $limit }.
       *[long] It must have at most this many characters: { $limit }.
    }
rule-collection-unnamed = This list is shown nowhere: site.yaml does not name it
    .help = { $proposal ->
        [none] Add to content/site.yaml: “collections:”, below it “{ $id }:”, and below that its “title”.
       *[other] If { $proposal }.yaml was meant, rename the file. If not, add “{ $id }” with its “title” to “collections” in content/site.yaml.
    }
rule-collection-missing = There is no file “{ $file }” for this collection
    .help = Create the file with a list of records, or remove the collection from site.yaml.
rule-collection-reserved = A collection cannot be called “{ $value }”: the program has its own use for this name
    .help = Give the file and the collection another name.
rule-collection-labels = Readers would see the bare names of these fields: { $fields }
    .help = Say below “labels” of this collection what each is called in each language.

rule-dataset-rows =
    { $reason ->
        [none] The dataset has no rows
       *[twice] The rows stand twice: here and in the CSV file
    }
    .help = Put a CSV file of the same name beside it, or write the rows under rows:, but not both.
rule-dataset-columns = The dataset does not describe its columns
    .help = List them under columns:, or name in like a dataset that has the same columns.
rule-dataset-alone = Nothing describes this table, so it is not published
    .help = Add the file { $file } with its title, date and columns.
rule-dataset-circle = The dataset “{ $id }” leads back to itself by like
    .help = Write the columns in one of these datasets, and take like out of it.
rule-dataset-empty = The table of this dataset has no rows
    .help = Readers would see an empty table. Add rows, or remove the file until there are some.
rule-dataset-late = The update that was promised for { $date } has not come
    .help = Update the data and the date updated, or put a new day into next_update.
rule-column-key = “{ $value }” cannot be the key of a column
    .help = Write small Latin letters, digits, “_” and “-”, which every program reads.
rule-column-twice = The column “{ $key }” is described twice
    .help = Give one of them another key.
rule-currency-unknown =
    { $value ->
        [none] A column of money does not say in which currency
       *[other] There is no currency “{ $value }”
    }
    .help = Write into currency a code by ISO 4217: UAH, EUR, USD, BGN.
rule-csv-separator = It cannot be seen what divides the columns
    .help = Save the table from Excel as “CSV UTF-8”: columns are divided by semicolons, commas or tabs.
rule-csv-header =
    { $reason ->
        [unknown] No column is called “{ $name }”
        [twice] The column “{ $name }” stands in the table twice
       *[missing] The table has no column “{ $name }”
    }
    .help = A column goes by its key or by its label in any language. Described are: { $known }.
rule-csv-row-length = This row has { $found } cells, and there are { $expected } columns
    .help = See whether a separator is lost; a text that holds one stands in quotes.
rule-cell-number =
    { $reason ->
        [unclear] “{ $value }” may be read in two ways: with decimals, or as thousands
        [mixed] “{ $value }” is written in another way than the numbers above it in the column “{ $column }”
        [large] The number “{ $value }” is too large to be counted exactly
       *[wrong] “{ $value }” in the column “{ $column }” is no number of the form that is asked for
    }
    .help = Say in the field numbers of the column or dataset how numbers are written, such as numbers: 1 234,56
rule-cell-format =
    { $type ->
        [date] “{ $value }” is no date
        [phone] “{ $value }” is no phone number
        [email] “{ $value }” is no e-mail address
        [link] “{ $value }” is no web address
        [prozorro] “{ $value }” is no tender of Prozorro
        [ocid] “{ $value }” is no OCID
       *[iati] “{ $value }” is no IATI identifier
    }
    .help = The column “{ $column }”. Examples: 31.12.2025, +380441234567, UA-2026-01-15-000123-a, ocds-be6bcu-UA-2026-01-15-000123-a, XM-DAC-7-PP.
rule-cell-empty = An empty cell in the required column “{ $column }”
    .help = Fill it, or take required from the column.
rule-cell-formula = A spreadsheet would run this text in the column “{ $column }” as a formula
    .help = In the CSV to download an apostrophe stands before it. If the formula is here by accident, take it out.
rule-cell-personal =
    { $kind ->
        [iban] In the public column “{ $column }” stands what looks like an IBAN
        [card] In the public column “{ $column }” stands what looks like the number of a card
        [rnokpp] In the public column “{ $column }” stands what looks like a Ukrainian tax number of a person (РНОКПП)
       *[egn] In the public column “{ $column }” stands what looks like a Bulgarian personal number (ЕГН)
    }
    .help = If it is one, mark the column private: yes or take the number out.
rule-cell-private = A cell of the public column “{ $column }” repeats the private column “{ $private }”
    .help = Take the repetition out, or mark this column private: yes, too.
rule-total-differs = The total of the column “{ $column }” says { $written }, and the rows add up to { $sum }
    .help = Find the missing row, or correct the total. It may also be left out: the program adds up the rows.
rule-total-inside = A row of totals (“{ $value }”) in the middle of the table counts as a row, so its sums count twice
    .help = Take it out, or move it to the end. If it is a row like others, call it something else.
rule-cells-more =
    { $column ->
        [none] More such rows and heads: { $count }
       *[other] More findings in the column “{ $column }”: { $count }
    }
    .help = They are not shown, since they probably have one cause. Mend the first ones.
## Words of the house, of the language, of the law
rule-message-missing = The language “{ $lang }” lacks words that pages need ({ $count }): { $keys }
    .help = Add them to locales/{ $lang }/site.ftl. All that are missing are shown by visnyk words.
rule-message-variable = The message { $key } does not print all that it is given: { $names }
    .help = Insert these variables, each as {"{"} $name {"}"}: without them readers learn less than in other languages.
rule-wording = This site does not write “{ $wrong }”
    .help =
        { $hint ->
            [none] Write “{ $right }”. So content/data/wording.yaml says.
           *[other] { $hint }
        }
rule-wording-form =
    { $reason ->
        [no-right] A word that is not written stands without the one that is
        [star] There may be one asterisk only, and only at the end
        [ending] The right word has an asterisk and the wrong one has none
       *[short] The word does not begin with a letter, or is too short to be looked for
    }
    .help = Give wrong and right, both with an asterisk at the end or without, as in handicap* and disab*; where there is no ready replacement, give advice in hint.
rule-wording-twice = The word “{ $word }” is listed twice for this language
    .help = The first one counts. Leave one of them.
rule-wording-circle = The right word “{ $right }” is itself not to be written: “{ $wrong }” is listed
    .help = Mend one of the two; while they contradict each other, this word is not looked for.
rule-word-latin = “{ $word }” stands in Latin letters among Cyrillic words
    .help = Write it in the language “{ $lang }” or, if it is a name, add it to the list latin in content/data/wording.yaml. Perhaps a single letter was typed in Latin.
rule-ukrainian-version =
    { $reason ->
        [language] The site has no version in Ukrainian
        [default] The version in Ukrainian is not the one that loads first
        [words] The field “{ $field }” has no text in Ukrainian, though other languages have one
        [text] This text is not there in Ukrainian, though it is in the language “{ $lang }”
       *[less] There is less in Ukrainian than in the language “{ $lang }”: { $field ->
            [headings] sections are missing
            [pictures] pictures are missing
            [tables] tables are missing
           *[length] the text is much shorter
        }
    }
    .help = Law of Ukraine No 2704-VIII, article 27: the version in the state language exists, loads by default and holds no less than the others.
rule-spelling = The dictionary does not know the word “{ $word }”
    .help =
        { $proposal ->
            [none] If the word is right, add it to the list known in content/data/wording.yaml.
           *[other] Perhaps: { $proposal }. If the word is right, add it to the list known in content/data/wording.yaml.
        }
rule-spelling-dictionary = The spelling in the language “{ $lang }” was not checked: { $reason ->
        [broken] its dictionary cannot be read
       *[missing] there is no dictionary
    }
    .help = Install a Hunspell dictionary in UTF-8 (on Debian and Ubuntu: apt install { $package }), or name its folder in the variable DICPATH.
rule-link-file-unknown = The link leads to a file that is not there: { $file }
    .help =
        { $proposal ->
            [none] Check the name and the folder: the path is counted from this file. From anywhere, a news item is news:name and a page is page:path.
           *[other] Perhaps { $proposal } was meant.
        }
rule-link-anchor-unknown = That page has no place “#{ $anchor }”
    .help =
        { $proposal ->
            [none] The heading may have changed. Remove “#{ $anchor }”, or give the heading a lasting mark: ## Heading {"{"}#{ $anchor }{"}"}.
           *[other] Perhaps { $proposal } was meant.
        }
rule-link-address-unknown = The site has no address { $address }
    .help =
        { $proposal ->
            [none] Check the address. It is safer to link to a file, to news:name or to page:path: such a link holds when an address changes.
           *[other] Perhaps { $proposal } was meant.
        }
rule-snippet-in-snippet = A shared text is put into another shared text
    .help = Put both on the page, one after the other.
rule-count-unknown = This cannot be counted: “{ $name }”
    .help =
        { $proposal ->
            [none] You can write: { $known }.
           *[other] Perhaps “{ $proposal }” was meant. You can write: { $known }.
        }
rule-count-forms = The number of forms of the word after the figure is { $given }; it should be { $expected }
    .help = Write them with a slash between. Ukrainian and Russian have three forms (партнер/партнери/партнерів), Bulgarian and English two (partner/partners).
rule-count-differs = The text says { $written }; on the site there are { $live } now
    .help = In an old news item this may be right. If the figure should be today’s, correct it.
rule-figure-live-news = This figure will go on changing after the news item is published
    .help = A news item describes its own day. Write the figure as it is today: [12 partners](count:partners). If it changes later, a note will say so, and the news item stays as it was.
rule-value-unknown =
    { $reason ->
        [part] An address “value:…” cannot have a part “{ $name }”
        [no-part] The address “value:…” lacks the part “{ $name }”
        [dataset] There is no dataset with the id “{ $name }”
        [column] The table has no column “{ $name }”
        [number] There are no figures in the column “{ $name }”
        [row] The table has no row “{ $name }”
        [total] The column “{ $name }” has no total
        [repeated] There are several rows “{ $name }”, and nothing says that they may be added up
        [empty] There is no figure in the row “{ $name }”
        [scale] The scale “{ $name }” is not known
        [small] The figure is too small for the scale “{ $name }”: it would read zero
       *[fraction] The figure { $name } is not a whole number, so no form of the word can be chosen for it
    }
    .help =
        { $reason ->
            [no-part] An example: [# UAH](value:budget-2026?row=total&col=spent).
            [total] Add total: yes to the column, or name a row.
            [repeated] Add total: yes to the column, or name the row by another column: row=year:2026.
            [empty] Fill the cell, or name another row.
            [small] Take a smaller scale (in=thousand), or none.
            [fraction] Write after the sign # one word that fits every figure: [# million UAH](…).
           *[other]
                { $proposal ->
                    [none]
                        { $known ->
                            [none] Check the name: it must stand as in the table.
                           *[other] You can write: { $known }.
                        }
                   *[other] Perhaps “{ $proposal }” was meant.
                }
        }
rule-value-differs = The text says { $written }; the data say { $live } now
    .help = In an old news item this may be right. If the figure should be today’s, correct it.
rule-phone-text = The link says “{ $text }”, but the number of this line is { $display }
    .help = Correct the number, or leave only <hotline:id>: the program puts the right one there by itself.
rule-file-missing = There is no file “{ $file }”
    .help =
        { $proposal ->
            [none] Put the file beside this text, or correct the name. Capital and small letters in names differ.
           *[other] Perhaps “{ $proposal }” was meant. Capital and small letters in names differ.
        }
rule-file-no-picture = “{ $file }” is not a picture
    .help = Pictures may be jpg, png, webp, avif, gif and svg files. Add a document under attachments.
rule-gallery-empty = The photos of a gallery should stand here, but none is listed
    .help =
        { $kind ->
            [here] News and pages have a gallery, this text has none. Remove the line, or put pictures in one by one.
           *[other] List the files in the front matter, in gallery: [first.jpg, second.jpg], or remove this line.
        }
rule-gallery-repeated = “{ $file }” stands in the gallery twice
    .help = Remove the second one from the list gallery.
rule-image-field-alt-missing = The picture “{ $file }” has no description in this language
    .help = Add alt: say what it shows, for those who cannot see it. If it is mere decoration, write decorative: yes.
rule-photo-unused = photos: describes “{ $file }”, but the text has no such picture
    .help =
        { $proposal ->
            [none] Remove the description, or put the picture into the text or the gallery.
           *[other] Perhaps “{ $proposal }” was meant.
        }
rule-term-form = Such an abbreviation cannot be found in a text
    .help =
        { $reason ->
            [space] An abbreviation is one word without spaces; the full name belongs in the field name.
           *[short] An abbreviation has at least two letters or digits.
        }
rule-term-twice = The abbreviation “{ $form }” (language “{ $lang }”) is already explained by “{ $id }”
    .help = Readers would be led to the first of the two. Keep it in one of them, or merge the two.
rule-term-unused = No text uses the abbreviation “{ $form }”
    .help = Remove it from the glossary, or see how the texts write it, and add other forms in the field also.
rule-record-unused =
    { $kind ->
        [person] Neither a text nor another record names the person “{ $id }”
        [document] Neither a text nor another record names the document “{ $id }”
       *[partner] Neither a text nor another record names the partner “{ $id }”
    }
    .help = Add a link ({ $kind }:{ $id }) where it is spoken of, or remove the record if it is no longer needed.
rule-snippet-unused = No page shows the shared text “{ $id }”
    .help = Put it on a page with the line ![](snippet:{ $id }), name it in the field background of a news item, or delete the file.
rule-translation-missing = There is no translation into “{ $lang }”
    .help = It belongs beside this file, under the name { $file }. Until it is there, readers of that language see only a link to the text in another language.
rule-translated-malformed = The field translated cannot be read
    .help =
        { $reason ->
            [language] It begins with the language of the original. Nobody types this line: run visnyk translations accept.
            [version] Another version of the program wrote this line. Compare the translation, then run visnyk translations accept.
           *[digests] The line is damaged. Compare the translation with its original, then run visnyk translations accept.
        }
rule-translated-language = The field translated names the language “{ $lang }”, which the site does not have
    .help = The site’s languages: { $known }. Compare the translation with its original, then run visnyk translations accept { $file }.
rule-translated-nothing = The field translated names the language “{ $lang }”, and there is no such text
    .help = Perhaps the file of the original was deleted or renamed. If it was translated from another language, run visnyk translations accept { $file } --from LANG.
rule-translated-circle = Translations name each other in a circle (language “{ $lang }”)
    .help = One of the texts is the original: remove the field translated from it.
rule-translated-sources = This translation was made from “{ $lang }” and another one from “{ $other }”, and neither of those two texts is a translation
    .help = There should be one original. For the text that was translated from it, run visnyk translations accept.
rule-translation-newer = The translation tells of updates that its original (“{ $lang }”) does not have
    .help = Add the updates to the original, then compare the translation.
rule-translation-outdated = { $count ->
        [one] The original (“{ $lang }”) was changed after this translation: { $count } paragraph
       *[other] The original (“{ $lang }”) was changed after this translation: { $count } paragraphs
    }
    .help = Readers are told on the page. To see what was changed, run visnyk translations { $file }. When the translation is up to date, run visnyk translations accept { $file }; if it holds as it is, the same with --minor.
rule-translation-untracked = Nobody knows which text this translation was made from
    .help =
        { $lang ->
            [none] Compare it with its original, then run visnyk translations accept { $file }.
           *[other] Compare it with the text in “{ $lang }”, then run visnyk translations accept { $file }.
        }
rule-heading-skip = The heading “{ $marks }” skips a level: “{ $expected }” belongs here
    .help = People who listen to a page move through it by its headings. A level is chosen by meaning, not by the size of the letters.
rule-faq-empty = This page is to have questions and answers, and it has no question
    .help = Begin every question with “## ” on a line of its own; the answer follows below. Or remove layout.
rule-address-twice = The address { $address } is already taken
    .help = Give one of the pages another slug or file name, or remove the old address from aliases.
rule-address-reserved = The address { $address } belongs to the program itself
    .help = Choose another file name or slug.
rule-slug-character = “{ $text }” has the character “{ $character }”, which cannot stand in an address
    .help = Use small letters and digits, with hyphens between words.
rule-slug-reserved = The program needs the name “{ $name }” for pages of its own
    .help = Choose another file name or slug.
rule-alias-wrong = “{ $alias }” cannot be an old address
    .help =
        { $reason ->
            [elsewhere] Write only the path on this site, beginning with a slash: /old/page.
            [query] Servers do not tell apart what follows “?” or “#”. Keep only the path.
            [path] Write a path that begins with a slash, without “..”, backslashes or double slashes: /old/page.
           *[character] It has a character that cannot stand in a file name.
        }
rule-time-gap = There is no { $time } on that day: the clocks go forward
    .help = Write a time before the change or after it.
rule-update-future = The change is dated { $date }, which is still to come, and readers see it already
    .help = Correct the date, or add the change on its day.
rule-update-early = The update is dated { $date }, before the publication itself
    .help = Compare the dates: an update comes after publication.
rule-corrected-figure = “{ $written }” stands here, and was corrected on { $date }: it was “{ $was }”{ $now ->
        [none] { "" }
       *[other] , it is “{ $now }”
    }
    .help = Write what is right. If the old figure belongs here (a quotation, another indicator), leave a comment beside it: <!-- accept corrected-figure: why -->
rule-verified-future = The number was “verified” on { $date }, which has not come yet
    .help = Under verified, write the day on which somebody really called the number.
rule-verified-old = The number was last verified on { $date }, more than { $days } days ago
    .help = Call the line, check hours and languages, then put today’s date under verified. The limit is verified_days in site.yaml.
rule-statement-old = The accessibility statement was last reviewed on { $date }, more than a year ago
    .help = Check the site, then bring the statement and the date reviewed up to date.
rule-security-expires =
    { $state ->
        [past] The security contact expired on { $date }
       *[soon] The security contact expires soon: { $date }
    }
    .help = Make sure that the contact works, and set expires to a new day, at most a year ahead.
rule-title-twice = Another page already has the title “{ $title }”
    .help = Make one of the titles more precise: in search results, menus and browser tabs the pages look the same.

## Rules: accessibility of the text
rule-image-alt-caption = The image’s description repeats its caption: “{ $alt }”
    .help = Whoever listens to the page hears the same twice. Let the description say what can be seen, and the caption who it is, where and when.
rule-image-alt-file = “{ $alt }” is a name, not a description of the image
    .help = Say in one sentence what it shows. If it is mere decoration, write ![](file.jpg "decorative"), and in the fields decorative: true.
rule-heading-bold = A paragraph in bold stands for a heading
    .help = Whoever listens to the page will not find it among the headings. Begin the line with ## or ###.
rule-link-text-vague = The link text “{ $text }” does not say where it leads
    .help = Screen readers list links without the text around them. Let the link be the name of what is behind it: “opening hours”, not “here”.
rule-link-text-address = An address stands for the link’s text: { $text }
    .help = A screen reader says it sign by sign. Write the name of what is behind it: [Name](https://…).
rule-paragraph-long = The paragraph has { $count } words; more than { $limit } are hard to read at once
    .help = Divide it: one thought, one paragraph. Turn an enumeration into a list.
rule-language-unmarked = These words seem to be in another language ({ $lang }), and nothing says so: “{ $text }”
    .help =
        { $where ->
            [field] A title or lead cannot be marked. Translate the words, or correct the letter.
           *[other] A screen reader will say them with the wrong voice. Mark the language: <span lang="{ $lang }">…</span>. If they are neither a quotation nor a name, translate them or correct the letter.
        }
rule-text-capitals = Several words in capital letters: “{ $text }”
    .help = Such text is slower to read and sounds like shouting, and a screen reader may spell it out. Write it in ordinary letters.
rule-pdf-only = The page has little text, and its document is there as PDF only: { $file }
    .help = A PDF is hard to read on a phone, and often impossible with a screen reader. Tell the main points on the page, or add the same document as DOCX, ODT or HTML.

## Rules: a translation and its original
rule-parity-number =
    { $case ->
        [missing] The number “{ $there }” of the original ({ $lang }) is missing here
        [extra] The number “{ $here }” is not in the original ({ $lang })
       *[differs] Here it is “{ $here }”, in the original ({ $lang }) “{ $there }”
    }
    .help = Compare both texts and correct the one that is wrong. Numbers may also be written as words: that is no mistake.
rule-parity-date =
    { $case ->
        [missing] The date or time “{ $there }” of the original ({ $lang }) is missing here
        [extra] The date or time “{ $here }” is not in the original ({ $lang })
       *[differs] Here it is “{ $here }”, in the original ({ $lang }) “{ $there }”
    }
    .help = Compare both texts: a mistake like this makes people come on the wrong day. Correct the one that is wrong.
rule-parity-amount =
    { $case ->
        [missing] The amount “{ $there }” of the original ({ $lang }) is missing here
        [extra] The amount “{ $here }” is not in the original ({ $lang })
       *[differs] Here it is “{ $here }”, in the original ({ $lang }) “{ $there }”
    }
    .help = Compare both texts and correct the sum or the currency in the one that is wrong.
rule-parity-phone =
    { $case ->
        [missing] The phone number “{ $there }” of the original ({ $lang }) is missing here
        [extra] The phone number “{ $here }” is not in the original ({ $lang })
       *[differs] The number here is “{ $here }”, in the original ({ $lang }) “{ $there }”
    }
    .help = Compare the number. Hotlines are better named than written out: <hotline:id>. Then they are the same everywhere.
rule-parity-link =
    { $case ->
        [missing] The link to “{ $there }” of the original ({ $lang }) is missing here
        [extra] The link to “{ $here }” is not in the original ({ $lang })
       *[differs] The link here leads to “{ $here }”, in the original ({ $lang }) to “{ $there }”
    }
    .help = A translation should lead where its original leads. A page of the same site in another language is no mistake.
rule-parity-shape =
    { $what ->
        [table]
            { $case ->
                [missing] A table of the original ({ $lang }; { $there } rows and columns) is missing here
                [extra] The original ({ $lang }) has no such table ({ $here } rows and columns)
               *[differs] The table here has { $here } rows and columns, in the original ({ $lang }) { $there }
            }
       *[heading]
            { $case ->
                [missing] There are fewer headings here ({ $here }) than in the original ({ $lang }: { $there })
                [extra] There are more headings here ({ $here }) than in the original ({ $lang }: { $there })
               *[differs] The headings here ({ $here }) differ from the original’s ({ $lang }: { $there })
            }
    }
    .help = Translate the part that is missing, or give both texts the same levels of headings and the same sizes of tables.

## Rules: compared with an earlier state of the site
rule-address-gone = The address { $address } is gone
    .help = Bookmarks, search engines and other sites lead to it. Put it into the field aliases of the page that took its place.
rule-changed-silently = The text of this news item changed after publication: it was “{ $was }” and is now “{ $now }”
    .help = Tell the readers: add an entry to the field updates. Changes of punctuation and spaces alone do not count.
rule-record-changed-silently =
    { $kind ->
        [event] The event “{ $id }” changed after it was announced, and readers are not told: { $field }
        [hotline] The hotline “{ $id }” changed, and the day of its check is the old one: { $field }
       *[dataset] Figures of the dataset “{ $id }” changed, and readers are not told
    }
    .help =
        { $kind ->
            [event] Add an entry to the field changes (time, place, cancelled) or to updates.
            [hotline] Check the line once more and put the day of it into the field verified.
           *[dataset] Add an entry to the field updates; if these are new data, change the day in the field updated.
        }

## Rules: comments that accept a finding
rule-accept-reason = It is not said why the finding “{ $code }” may stay
    .help = Add the reason after a colon: accept { $code }: reason. Whoever edits the text in a year will read it.
rule-accept-unknown = There is no rule “{ $code }”
    .help = The name of the rule stands in square brackets where a finding begins.
rule-accept-refused = A comment cannot accept the finding “{ $code }”
    .help = It has to be mended: an explanation does not help readers. Remove the comment.
rule-accept-unused = There is no finding “{ $code }” here for this comment to accept
    .help = If it has been mended already, remove the comment. If not, put it on the line above the place that is meant.
rule-accept-place =
    { $where ->
        [title] The comment has become part of the title or lead: readers will see it
       *[other] The comment at the beginning of this line keeps its Markdown from working
    }
    .help = Put it on a line of its own above.

## Words: .ftl files

## Rules: records and the site's settings
rule-records-not-a-list = A file of records must be a list
    .help = Begin each record with a line “- id: …” and write its other fields below “id”.
rule-id-twice = Two records have the same id: “{ $id }”
    .help = Give one of them another id, or remove the record that is too many.
rule-phone-display = The number that is shown is not the one that is dialled: “{ $display }” and { $phone }
    .help = The digits of “display” must be those of “phone”, only grouped.
rule-value-hours = The hours “{ $value }” are not written like this
    .help = Write “always” for day and night, or a list: - days: mon-fri, and below it opens: 08:00 and closes: 20:00.
rule-value-days = “{ $value }” are no days of the week
    .help = Days are written mon-fri, [mon, wed] or daily. The days are mon, tue, wed, thu, fri, sat, sun.
rule-exception-unclear = It is not clear whether the line is answered on these days
    .help = Write one of the two: “closed: yes”, or “hours” with the hours of these days.
rule-exception-days = The hours of the exception do not name the day of the week of { $date }
    .help = Name that very day under “days”. Otherwise readers see that nobody answers.
rule-exception-hour = An exception is made of whole days, but this names an hour: { $value }
    .help = Leave only the date. If the line has other hours on that day, write them under “hours”.
rule-calendar-days = “{ $value }” is neither a day nor days in a row
    .help = Write a day, 2026-12-25, or the first and the last day, 2026-12-25..2027-01-08. A calendar has no hours: those stand in the line’s own exceptions.
rule-calendar-past = All days of the calendar “{ $id }” have passed
    .help = Add the days of the next year: otherwise the lines that name it promise an answer on holidays.
rule-closure-overlap = The calendar “{ $id }” has these days, too
    .help = The line’s own exception counts. If it says the same as the calendar, remove it.
rule-hours-overlap = Another line already has the hotline open at these hours
    .help = Correct the days or the time in one of the two lines: readers should see each hour once.
rule-exceptions-overlap = Another exception already holds these days
    .help = Leave them in one only: otherwise readers cannot tell when the line is really answered.
rule-expires-before-deadline = The news item leaves the lists before its deadline has passed: { $deadline }
    .help = Remove “expires”: a notice whose deadline has passed turns into a closed one by itself. Or give a later day.
rule-action-without-deadline = The news item asks its readers to act and does not say until when
    .help = Add “deadline: 2026-03-15” or “deadline: 2026-03-15T18:00”. Without it the button stays on the page for ever.
rule-end-before-start = The end is before the beginning
    .help = See both dates: perhaps they were exchanged.
rule-zone-unknown = There is no time zone “{ $value }”
    .help = A zone is written as a part of the world and a city: Europe/Kyiv.
rule-base-url = “{ $value }” cannot be the address of a site
    .help = Write the whole address: https://example.org/ or https://example.org/health/, without “?” and “#”.
rule-rule-unknown = There is no rule “{ $code }”
    .help = A rule’s name stands in square brackets beside “error”, “warning” or “note”.
rule-value-range = The number “{ $value }” in the field “{ $field }” is too small or too large
    .help = Give another number, or remove the field: then the program chooses.
rule-menu-target = A menu item must lead to exactly one place
    .help = Keep one of the fields “page”, “section” or “url”. A “url” also needs a “title”.
rule-menu-deep = A menu has two levels at most
    .help = Move these items a level up, or to a page of the section.

## Schemas for editors: visnyk schema
schema-written = { $count ->
        [one] One schema is in “{ $folder }”
       *[other] { $count } schemas are in “{ $folder }”
    }
schema-settings = The editor’s settings ({ $path }) are yours and were left as they are. So that it finds the schemas, add:

## The contrast of colours: visnyk contrast
contrast-text = text
contrast-line = border of a control
contrast-ring = the two bands of the focus ring
contrast-focus = focus ring, one band is enough
contrast-least = at least { $least }
contrast-too-faint = not enough
contrast-proved = { $count ->
        [one] One pair of colours, and it has the contrast that it needs
       *[other] { $count } pairs of colours, and all have the contrast that they need
    }
contrast-faint = { $count ->
        [one] One pair of colours has too little contrast
       *[other] { $count } pairs of colours have too little contrast
    }

## visnyk translations: the table, confirming, the exchange with translators
translations-title = Where translations stand
translations-column = Text
translations-original = original
translations-complete = complete
translations-outdated = outdated
translations-untracked = untracked
translations-missing = missing
translations-count-original = originals: { $count }
translations-count-complete = complete: { $count }
translations-count-outdated = outdated: { $count }
translations-count-untracked = untracked: { $count }
translations-count-missing = missing: { $count }
translations-behind = { $path } is behind { $source }:
translations-changed = changed, line { $line }: { $text }
translations-added = added, line { $line }: { $text }
translations-removed = removed from the original, line { $line } of the translation: { $text }
translations-changed-somewhere = a paragraph was changed
translations-added-somewhere = a paragraph was added
translations-removed-somewhere = a paragraph was removed
translations-accepted = { $path }: agrees with the present text in “{ $lang }” (paragraphs: { $count })
translations-accepted-minor = { $path }: still holds for the present text in “{ $lang }” (paragraphs: { $count })
translations-stands = { $path }: confirmed already, nothing was changed
translations-no-text = There is no such text: { $path }
    .help = Name a file in the folder content, such as content/news/a.bg.md.
translations-no-language = The site does not have the language “{ $lang }”
    .help = The site’s languages: { $known }.
translations-no-source = { $path }: there is no text that it could be translated from
    .help = A translation is confirmed when an original in another language lies beside it.
translations-is-original = { $path }: this is the original, the others are translated from it
    .help = If it was itself translated from another language, name that: --from LANG.
translations-circle = { $path }: { $source } is itself a translation of this text
    .help = Remove the field translated from the original.
translations-empty = { $path }: the original { $source } does not have a single word
    .help = Write the original, then confirm the translation.
translations-minor-first = { $path }: nothing says yet which text it was translated from
    .help = The option --minor works after the first confirmation. Compare the translation and run the command without it.
translations-unclosed = { $path }: the lines between --- at the beginning of the file are not closed
    .help = Add a line --- after the last field.
translations-lines = { $path }: the field translated could not be found, or takes several lines
    .help = Correct the mistakes that visnyk check shows, or remove the field and try again.
translations-nothing = There is nothing to translate.
translations-exported = { $path }: { $source } → { $lang }, texts: { $files }, paragraphs: { $count }
translations-export-shape = { $path }: left out, since it does not have as many paragraphs as its original had. Bring this translation up to date by hand.
translations-out-taken = The file { $path } is there already
    .help = It may hold a translator’s work. Name another file: --out FILE.
translations-note-field = The field { $field }: plain text on one line.
translations-note-text = Text with Markdown: keep the marks and the addresses in parentheses, translate the words.
translations-note-changed = The original was changed: here is the former translation, bring it up to date.
translations-xml = { $path }: the file is damaged, line { $line }
    .help = Save it in the translation program once more.
translations-not-xliff = { $path }: this is not XLIFF 2
    .help = A file made by visnyk translations export is needed.
translations-foreign-unit = { $path }: the paragraph “{ $id }” was not written by this program
    .help = A file made by visnyk translations export is needed.
translations-import-made = { $path }: made
translations-import-updated =
    { $count ->
        [one] { $path }: { $count } paragraph brought up to date
       *[other] { $path }: { $count } paragraphs brought up to date
    }
translations-import-left = { $path }: paragraphs left: { $count }. They are not translated, or were changed meanwhile here or in the original, or there was no place for them.
translations-import-removed = { $path }: line { $line } is no longer in the original, remove it and confirm the translation: { $text }
translations-import-gone = { $path }: this original is no longer there, its translation was passed over
translations-import-taken = { $path }: the file is there already and was not changed
translations-import-unfinished = { $path }: not made, since paragraphs are not translated: { $count }
translations-import-untracked = { $path }: not changed, since nothing says which text it was translated from
translations-import-shape = { $path }: not changed, since its paragraphs do not match those of the original. Put the translation in by hand.

## How complete languages are: visnyk words
words-messages = messages
words-texts = texts
words-complete = All languages are complete
words-missing =
    { $count ->
        [one] { $count } text is missing
       *[other] { $count } texts are missing
    }
words-no-config = content/site.yaml has errors: run visnyk check first
words-known = The program has words in the language “{ $lang }” already
words-exists = { $path } is there already and was not changed
words-begun = Written: { $path }. Translate it and add { $lang } to languages in content/site.yaml; what is missing is shown by visnyk words
words-head =
    The words of the pages in the language “{ $lang }”. Take away the # before a message and translate it.
    Plural forms of this language: { $categories }. What is missing is shown by visnyk words.

# data/wording.yaml
table-wording = House words: content/data/wording.yaml
field-wording-words = Words that the site does not write, and what it writes instead
field-wording-latin = Names in Latin letters that may stand among Cyrillic words
field-wording-known = Words that the dictionary may not know: names and terms
table-house-word = A word that is not written
field-house-word-languages = The languages in which it is not written
field-house-word-wrong = A word, several words or a list of them; an asterisk at the end stands for any ending: handicap*
field-house-word-right = What is written instead; an asterisk at the end keeps the ending
field-house-word-hint = Advice where there is no ready replacement
