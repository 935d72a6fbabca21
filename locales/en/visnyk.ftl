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

## The text of an item: Markdown
rule-heading-top = The text has a heading with one # sign, and a page has only one such heading: its title
    .help = Begin the section with two signs: ##.
rule-heading-empty = There are no words after the # signs
    .help = Write the heading, or remove the line.
rule-heading-attribute = “{ $attribute }” stands behind the heading, where only a name for links can stand
    .help = Keep only {"{"}#name{"}"}, or remove the curly brackets.
rule-heading-id-reserved = The name for links “{ $id }” begins with “{ $prefix }”, as the names that the site gives do
    .help = Choose another name.
rule-heading-id-twice = Another heading of this text already has the name for links “{ $id }”
    .help = Give each heading a name of its own: a link leads to one of them only.
rule-table-header-empty = Column { $column } of the table has no name
    .help = Fill in the cell in the first row: a screen reader says it with every value.
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
rule-count-broken = There is a mistake in a number that the site counts
    .help = An example: [# partner/partners](count:partners?role=donor).
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
