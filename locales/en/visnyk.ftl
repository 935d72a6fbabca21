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
