## Rules: what is wrong (the message) and what to do (.help)

# Files

rule-file-encoding = This file is not saved as UTF-8: byte { $byte } cannot be read
    .help = Save the file again and choose the UTF-8 encoding in your editor.
rule-file-unreadable = This file could not be read: { $reason }
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
rule-value-type = { $expected ->
        [map] “{ $field }” must hold fields, each on a line of its own
        [list] “{ $field }” must hold a list
       *[text] “{ $field }” must hold plain text, not a list or fields
    }
    .help = { $expected ->
        [map] Write the fields below “{ $field }:”, two spaces in.
        [list] Write each value on a line of its own, beginning with “- ”.
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
rule-theme-contrast = In the scheme “{ $scheme }” the colours “{ $front }” and “{ $back }” are too much alike: contrast { $ratio }:1
    .help = At least { $least }:1 is needed. Make one of the colours lighter or darker.
rule-asset-unknown = The theme has no file “{ $name }”
    .help = Put the file into the theme’s assets folder or correct the name.
rule-template-syntax = The template cannot be read: { $reason }
    .help = Correct the template here. The reason is given by the template engine, Tera.
rule-template-render = The template “{ $template }” failed: { $reason }
    .help = Check that the template’s data have such a field. The reason is given by the template engine, Tera.
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
