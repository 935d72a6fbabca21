### Думите на програмата на български: за хората, които правят сайта. Ред с „##“ пояснява групата под него.

## Тежест на находката; стои пред кода: грешка[link-broken]
severity-error = грешка
severity-warning = предупреждение
severity-note = бележка

## Части на находката под реда
report-help = съвет
report-other = свързано място
report-mended = поправеният ред, готов за поставяне:
report-proposed = вместо това:
report-remove = този ред трябва да се премахне
report-fix = Поправяне според предложението
report-accept =
    Ако така трябва да бъде, обяснете защо, на реда отгоре – в текста или в полетата и YAML:
    <!-- accept { $code }: причина -->
    # accept { $code }: причина

## Обобщение
summary-errors =
    { $count ->
        [one] { $count } грешка
       *[other] { $count } грешки
    }
summary-warnings =
    { $count ->
        [one] { $count } предупреждение
       *[other] { $count } предупреждения
    }
summary-notes =
    { $count ->
        [one] { $count } бележка
       *[other] { $count } бележки
    }

## Какво е направено. Редът се съставя от части: built, built-written, built-unchanged, built-removed
built = Сайтът е построен: { $pages } за { $seconds } с
built-same = Нищо не се е променило: { $pages }, { $seconds } с
built-pages =
    { $count ->
        [one] { $count } страница
       *[other] { $count } страници
    }
built-written = записани { $count }
built-unchanged = без промяна { $count }
built-removed = премахнати { $count }
checked = Проверка на { $files } за { $seconds } с
checked-clean = Проверка на { $files } за { $seconds } с, няма грешки
checked-files =
    { $count ->
        [one] { $count } файл
       *[other] { $count } файла
    }
checked-accepted = приети с обяснение: { $count }
milliseconds = { $number } мс

## Материали с грешки: списъкът им стои под реда
withheld-published = Сайтът е публикуван без материалите, в които има грешки ({ $count }):
withheld-kept = Сайтът е оставен какъвто беше. Поправете грешките или публикувайте останалото: visnyk build --without-broken
withheld-impossible = Сайтът е оставен какъвто беше: грешката е там, където нищо не може да се пропусне. Поправете я.
output-kept = Файлът { $path } е променен на ръка, а сайтът вече няма нужда от него. Оставихме го: изтрийте го сами, ако е излишен.

## Какво ще се промени от само себе си с времето
next = Следваща промяна: { $when } – { $what }
next-appears = ще се появи „{ $title }“
next-expires = ще излезе от списъците „{ $title }“
next-begins = ще започне „{ $title }“
next-ends = ще приключи „{ $title }“

## Етапи на работата, за --timings и лентата на напредъка
stage-walk = търсене на файлове
stage-parse = четене
stage-theme = тема и думи
stage-link = връзки
stage-check = проверка
stage-plan = план
stage-draft = съдържание на страниците
stage-render = страници
stage-write = записване
stage-sweep = разчистване
stage-total = общо

## Откази на средата: папка, диск, порт. „.help“ казва какво да се направи
world-no-site = В папката { $root } няма сайт: не е намерен content/site.yaml
    .help = Влезте в папката на сайта или я посочете: --root ПАПКА
world-config-name = Настройките на сайта трябва да са във файла content/site.yaml, а тук има { $similar }
    .help = Преименувайте файла на site.yaml.
world-out-is-root = Папката за готовия сайт ({ $out }) е папката на самия сайт
    .help = Посочете отделна папка: --out public
world-out-overlaps = Папката за готовия сайт ({ $out }) се застъпва с { $with }, където са вашите текстове
    .help = Посочете отделна папка, за да не се изтрие нищо: --out public
world-out-is-no-folder = { $out } не е папка
    .help = Посочете друга папка за готовия сайт: --out ПАПКА
world-out-not-ours = В папката { $out } има файлове, които тази програма не е създала, например { $found }
    .help = Посочете празна папка (--out ПАПКА). Ако тези файлове могат да се заменят или премахнат, добавете --adopt
world-out-busy = В папката { $out } в момента пише друго построяване
    .help = Изчакайте го да приключи и опитайте отново.
world-out-leads-away = { $path } води извън папката на готовия сайт, към { $leads }
    .help = Премахнете тази връзка (symlink) от папката.
world-out-in-the-way = На мястото на файл от сайта стои чужд: { $path }
    .help = Преместете го на друго място и опитайте отново.
world-read = { $path } не може да се прочете: { $reason }
world-write = { $path } не може да се запише: { $reason }
    .help = Готовият сайт е цял: отстранете причината и опитайте отново, построяването ще продължи.
world-port-busy = Порт { $port } вече се използва от друга програма
    .help = Посочете друг, например --port { $free }
world-port-forbidden = Системата не ви разрешава порт { $port }
    .help = Посочете порт от 1024 нагоре, например --port 8080
world-port-refused = Прегледът не успя да отвори порт { $port }: { $reason }
    .help = Проверете адреса след --host: трябва да е адрес на този компютър или all
world-no-git = За сравнение с комит е нужна програмата git, а тя не е намерена
    .help = Инсталирайте git или посочете папка с по-старо копие на сайта: --since ПАПКА.
world-no-repository = Папката { $root } не е в хранилище на git
    .help = Посочете папка с по-старо копие на сайта: --since ПАПКА.
world-no-commit = „{ $name }“ не е нито папка, нито комит
    .help = Комитът може да се посочи с номер, клон или етикет: --since main. В непълно копие на хранилището може да го няма.
world-no-earlier-site = В „{ $name }“ няма сайт, който може да се прочете
    .help = Посочете комит или папка, в които вече има изправен content/site.yaml.
world-git = Git отказа: { $reason }
world-bug = Програмата сгреши: { $error }
    .help = Грешката не е ваша. Изпратете този ред на разработчиците.

## Защо отказа системата
io-not-found = няма такъв файл или папка
io-permission = няма права за достъп
io-exists = такъв файл вече има
io-full = няма място на диска
io-quota = отреденото ви място е изчерпано
io-read-only = дискът е само за четене
io-too-large = файлът е твърде голям
io-is-folder = това е папка, а не файл
io-no-folder = част от пътя не е папка
io-name = системата не приема такова име на файл
io-timed-out = твърде дълго нямаше отговор
io-other = { $reason }

## Помощ за командния ред
cli-about = Visnyk построява достъпен многоезичен сайт от текстове на Markdown и данни на YAML.
cli-heading-usage = Употреба:
cli-heading-verbs = Команди:
cli-heading-options = Параметри:
cli-usage = visnyk КОМАНДА [ПАРАМЕТРИ]
cli-verb-usage = visnyk { $verb } [ПАРАМЕТРИ]
cli-fields-usage = visnyk { $verb } [ВИД] [ПАРАМЕТРИ]
cli-build = Построяване на сайта
cli-check = Намиране на всичко нередно, без да се записва нищо
cli-serve = Показване на сайта в браузъра, докато го пишете
cli-serve-port = Порт; ако не е посочен – 8080, 0 – който и да е свободен
cli-serve-host = Показване и на други устройства: адрес на този компютър или all
cli-serve-poll = Преглед на диска на всяка половин секунда: за мрежови дискове, които не съобщават за промени
cli-fields = Показване на полетата на новини, страници и записи: какво се пише в тях
cli-fields-kind = Вид: news, page, event…; без него – всички
cli-schema = Записва схемите, по които редакторът (VS Code) подсказва полетата и проверява файловете YAML
cli-schema-out = Папката за схемите; ако не е посочена, .vscode/visnyk
cli-contrast = Показва контраста на всички двойки цветове в темата
cli-contrast-format = Как да се покажат двойките: text (за хора) или json
cli-translations = Показва в какво състояние са преводите
cli-translations-usage = visnyk { $verb } [ФАЙЛ…] [ПАРАМЕТРИ]
cli-translations-files = Файлове: да се покажат всички преводи на техните текстове
cli-translations-lang = Само на този език; може да се посочи няколко пъти
cli-translations-state = Само в това състояние: original, complete, outdated, untracked, missing
cli-translations-format = Как да се покаже: text (за хора), json, html
cli-translations-accept = Потвърждава, че преводът отговаря на оригинала
cli-translations-accept-usage = visnyk { $verb } ФАЙЛ… [ПАРАМЕТРИ]
cli-translations-accept-minor = Оригиналът е променен в дребни неща: преводът остава верен и без промени
cli-translations-accept-from = Езикът, от който е преведено, ако не е езикът на оригинала
cli-translations-export = Записва във файл XLIFF всичко, което трябва да се преведе
cli-translations-export-out = Къде да се запише; ако не е посочено, translations.xlf
cli-translations-import = Пренася готовите преводи от файл XLIFF в текстовете
cli-translations-import-usage = visnyk { $verb } ФАЙЛ [ПАРАМЕТРИ]
cli-value-file = ФАЙЛ
cli-value-state = СЪСТОЯНИЕ
cli-check-spelling = Провери и правописа, по речниците на Hunspell на този компютър
cli-words = Покажи колко пълен е всеки език
cli-words-format = Как да се покаже таблицата: text (за хора) или json
cli-words-new = Започни съобщенията на нов език: locales/ЕЗИК/site.ftl
cli-root = Папката на сайта; ако не е посочена, текущата
cli-ui-lang = Езикът на програмата: uk, ru, bg, en; ако не е посочен, езикът на системата
cli-quiet = Без съобщения, когато всичко е наред
cli-help = Показване на тази помощ
cli-version = Показване на версията
cli-build-out = Къде да се построи; ако не е посочено, public
cli-drafts = Заедно с черновите
cli-at = Да се приеме, че сега е това време: 2026-03-01 или 2026-03-01T13:30
cli-build-without-broken = Публикуване на останалото, ако в някои материали има грешки
cli-build-timings = Показване колко е траял всеки етап
cli-build-adopt = Използване на папка с чужди файлове: те може да бъдат заменени или премахнати
cli-check-since = С кое състояние да се сравни: папка с по-старо копие на сайта или комит на git; казва кои адреси са изчезнали и кои новини са променени мълчаливо
cli-check-format = Как да се покаже намереното: text (за хора), json, sarif
cli-value-since = ПАПКА|КОМИТ
cli-value-folder = ПАПКА
cli-value-lang = ЕЗИК
cli-value-format = ФОРМА
cli-value-time = ВРЕМЕ
cli-value-port = ПОРТ
cli-value-host = АДРЕС
cli-value-kind = ВИД

## Защо командата не е разбрана
cli-error-verb = няма команда „{ $verb }“
cli-error-no-verb = не е посочена команда
cli-error-argument = няма параметър „{ $argument }“
cli-error-extra = излишна дума „{ $argument }“
cli-error-no-value = след „{ $argument }“ липсва стойност
cli-error-extra-value = „{ $argument }“ не приема стойност „{ $value }“
cli-error-value = „{ $value }“ не става за „{ $argument }“
cli-error-time = „{ $value }“ не е дата или време; напишете 2026-03-01 или 2026-03-01T13:30
cli-error-missing = липсва „{ $argument }“
cli-error-twice = „{ $argument }“ е посочено два пъти
cli-error-conflict = „{ $argument }“ и „{ $other }“ не се използват заедно
cli-error-encoding = в командата има знаци, които не могат да се прочетат
cli-error-other = командата не е разбрана: { $reason }
cli-error-meant = може би имате предвид: { $meant }
cli-error-known = може: { $known }
cli-error-help = всички команди и параметри: visnyk --help

## visnyk serve: редовете на прегледа в терминала
serve-ready = Преглед: { $address } (прочетено за { $took })
serve-ready-also = За други устройства в тази мрежа: { $address }
serve-found = { $counts }. Всичко заедно: { $address }
serve-polls = Тук системата не съобщава за промени, затова дискът се преглежда на всяка половин секунда.
serve-end = Пишете и записвайте: страницата се обновява сама. Ctrl-C спира прегледа.
serve-gone = В папката { $root } вече няма сайт. Последните добри страници остават; прегледът чака той да се върне.
serve-back = Сайтът се върна.
serve-edited = { $what }: { $done } – { $took }
serve-the-clock = Дойде времето
serve-files =
    { $count ->
        [one] { $count } файл
       *[other] { $count } файла
    }
serve-did-parsed =
    { $count ->
        [one] прочетен { $count } файл
       *[other] прочетени { $count } файла
    }
serve-did-linked = връзките са обновени
serve-did-themed = темата е прочетена
serve-did-worded = думите са прочетени
serve-did-nothing = страниците не са променени
serve-now = Сега: { $counts }
serve-mended = Сега всичко е наред.

## visnyk serve: кратки отговори на заявки
serve-foreign-host = Този преглед отговаря само на имената на този компютър: localhost или 127.0.0.1. За други устройства го стартирайте с --host.
serve-method = Прегледът само показва страници.
serve-long-address = Адресът е твърде дълъг.
serve-odd-address = Този адрес не може да се разбере.
serve-odd-time = Времето след „at=“ не може да се разбере. Напишете 2026-03-01 или 2026-03-01T13:30.
serve-beside = Тук няма нищо: сайтът стои на адрес { $base }
serve-no-page = Няма такава страница.
serve-failed = Тази страница не може да се покаже
serve-failed-what = Поправете грешките по-долу и запишете: страницата ще се появи сама.

## visnyk serve: прегледът на сайта, панелът над страницата, два езика един до друг
desk-title = Обзор на сайта
desk-to-site = Към сайта
desk-at = Показване на сайта към
desk-show = Показване
desk-banner = Виждате сайта към { $when }
desk-leave = Обратно в настоящето
desk-gone = Тази страница вече я няма. Виждате каква беше последно.
desk-errors-title = Първо поправете това
desk-warnings-title = Заслужава внимание
desk-close = Затваряне
desk-last-good = Дотогава виждате последната добра страница.
desk-more =
    { $count ->
        [one] и още { $count }
       *[other] и още { $count }
    }
desk-findings = Какво не е наред
desk-list = Списък
desk-clean = Всичко е наред.
desk-ahead = Какво ще се промени само
desk-nothing-ahead = Нищо не е планирано.
desk-everything = Всичко, което е написано на сайта
desk-filter = Какво да се покаже
desk-words = Думи от заглавието или името на файла
desk-find = Търсене
desk-found =
    { $count ->
        [0] Нищо не е намерено
        [one] { $count } запис
       *[other] { $count } записа
    }
desk-column-title = Заглавие
desk-column-state = Състояние
desk-column-compare = Един до друг
desk-open = отваряне
desk-file = файл
desk-missing = няма
desk-outdated = остаряло
desk-untracked = не е сверено
desk-compare = сравняване
desk-parts = Части на списъка
desk-part = Част { $part } от { $parts }
desk-earlier = Предишна
desk-later = Следваща
desk-last = Последната промяна
desk-took = Показана е за { $took }.
desk-state-live = на сайта
desk-state-draft = чернова
desk-state-scheduled = ще се появи { $when }
desk-state-expired = отминало
desk-state-withheld = задържано поради грешка
desk-kind-news = Новина
desk-kind-page = Страница
desk-kind-event = Събитие
desk-kind-alert = Спешно съобщение
desk-kind-programme = Програма
desk-kind-snippet = Общ текст
desk-show-all = всичко
desk-show-missing = без превод
desk-show-outdated = с остарял превод
desk-show-untracked = с несверен превод
desk-show-draft = чернови
desk-show-scheduled = ще се появи
desk-show-expired = отминало
desk-show-withheld = задържано поради грешки
desk-compare-title = { $title }: два езика
desk-left = Ляво
desk-right = Дясно
## visnyk import: електронна таблица става редове на набор от данни
cli-import = Пренася таблица (.xlsx, .ods, .csv) в набор от данни по образец на съществуващ
cli-import-usage = visnyk import ФАЙЛ --like КОД [ПАРАМЕТРИ]
cli-import-file = Файлът с таблицата
cli-import-like = Кодът на набора, който има същите колони
cli-import-id = Кодът на набора, който да се запише; ако не е посочен, от името на файла
cli-import-sheet = Името на листа, ако подхождат няколко
cli-import-force = Заменя редовете на съществуващ набор; предишните файлове се запазват
cli-import-at = Към кой ден са данните; ако не е посочен, към днешния
cli-value-id = КОД
cli-value-sheet = ЛИСТ
import-read =
    { $sheet ->
        [none] Прочетено: { $file }. { $rows }, { $columns }; заглавията са на ред { $head }.
       *[other] Прочетено: { $file }, лист „{ $sheet }“. { $rows }, { $columns }; заглавията са на ред { $head }.
    }
import-rows-count = { $count ->
    [one] { $count } ред
   *[other] { $count } реда
}
import-columns-count = { $count ->
    [one] { $count } колона
   *[other] { $count } колони
}
import-sheets = Други листове, които не са прочетени: { $sheets }
import-left-out =
    { $name ->
        [none] Не е взета колоната от { $cell }: тя няма заглавие
       *[other] Не е взета колоната „{ $name }“ ({ $cell }): наборът не описва такава колона
    }
import-passed-over = Ред { $row } не е от таблицата и не е взет: „{ $text }“
import-rounded =
    { $count ->
        [one] Закръглена е { $count } клетка: { $cell }, от { $from } на { $to }
       *[other] Закръглени са { $count } клетки; първата е { $cell }, от { $from } на { $to }
    }
import-total = Общо, { $column }: { $sum }
import-sums =
    { $row ->
        [none] В таблицата няма ред със сборове, с който да се сравни.
       *[other] Редът със сборовете ({ $row }) съвпада със сумата на редовете; той не е записан, защото сумата я смята програмата.
    }
import-replaced = Заменено: { $path }
import-undo = Предишните файлове са в папката { $kept }. За да отмените пренасянето, копирайте ги оттам в { $folder }. Когато се уверите, че всичко е наред, изтрийте тази папка.
import-next = По-нататък: поправете заглавието във файла { $path }; каквото липсва в него, се взема от образеца. Вижте: visnyk serve
import-next-check = По-нататък: вижте новите редове: visnyk serve. Ако вече публикувани числа са се променили, напишете го в updates във файла { $path }
import-comment = Заглавието е на „{ $like }“: поправете го. Всичко, което липсва тук, се взема оттам.
import-cell =
    { $sheet ->
        [none] клетка { $cell }
       *[other] лист „{ $sheet }“, клетка { $cell }
    }
import-cell-error = В таблицата има грешка: { $value }
    .help = Поправете там формулата или стойността, запишете файла и повторете командата.
import-cell-missing = Формула без резултат
    .help = Отворете файла в Excel или LibreOffice и го запишете: тогава резултатите ще са в него.
import-cell-percent = Не се вижда дали { $value } са проценти, или част от единица
    .help = Файловете .ods не казват това тук. Запишете таблицата като .xlsx.
import-more =
    { $count ->
        [one] Още { $count } такава клетка
       *[other] Още { $count } такива клетки
    }
import-nothing = Нищо не е записано. Поправете тези клетки в таблицата и повторете командата.
import-config = В настройките на сайта (content/site.yaml) има грешки, затова нищо не може да се пренесе
    .help = Вижте ги с visnyk check.
import-format = Файлът { $file } не може да се прочете тук
    .help = Запишете го от Excel като „Работна книга на Excel (.xlsx)“.
import-password = Файлът { $file } е защитен с парола
    .help = Отворете го, махнете паролата и го запишете под друго име.
import-broken = Файлът { $file } е повреден: { $reason }
    .help = Отворете го в Excel или LibreOffice и го запишете отново като .xlsx.
import-encoding = Файлът { $file } не е нито електронна таблица, нито текст в UTF-8 или windows-1251
    .help = Запишете го от Excel като „CSV UTF-8“ или като .xlsx.
import-no-sheet = Няма лист „{ $sheet }“
    .help = { $sheets ->
        [none] Текстовият файл няма листове: махнете --sheet.
       *[other] Има: { $sheets }.
    }
import-several = Таблицата може да е на няколко листа: { $sheets }
    .help = Посочете на кой: --sheet ИМЕ
import-heads = Нито един ред в таблицата не назовава колоните на набора
    .help = Назовете колоните на един ред по техните ключове или надписи: { $known }.
import-like = Няма набор от данни с код „{ $id }“
    .help = { $proposal ->
        [none] { $known ->
            [none] Започнете първия: visnyk new dataset
           *[other] Има: { $known }.
        }
       *[other] Може би имахте предвид: { $proposal }
    }
import-columns = Наборът „{ $id }“ не описва колоните си
    .help = Вижте го с visnyk check.
import-id = „{ $id }“ не може да е код на набор от данни
    .help = Пишете малки латински букви, цифри и тирета, например budget-2026.
import-id-taken = Кодът „{ $id }“ е на друг набор: { $path }
    .help = Изберете друг с --id.
import-exists = { $path } вече съществува
    .help = Изберете друг код с --id или заменете редовете: --like { $id } --id { $id } --force. Предишните файлове се запазват.
import-other = { $path } има други колони, а не тези на „{ $like }“: неговият образец е „{ $own }“
    .help = Проверете дали е посочен верният набор: --like { $own }
import-rows = Редовете на този набор стоят в самия { $path }
    .help = Махнете rows: от файла и повторете командата: редовете ще са във файл CSV до него.
import-description = В { $path } има грешки, затова редовете не могат да се заменят
    .help = Вижте ги с visnyk check.
import-empty = В таблицата „{ $file }“ няма нито един ред под заглавията
    .help = Нищо не е записано. Проверете дали това е файлът и дали е верният лист (--sheet).
import-large = Таблицата е твърде голяма за набор от данни
    .help = Разделете я, например по години.

## visnyk new: помощ
cli-new = Начало на сайт или на новина, страница, събитие, съобщение с всичко нужно
cli-new-usage = visnyk new ВИД [ЗАГЛАВИЕ] [ПАРАМЕТРИ]
cli-new-site = Цял сайт в нова папка
cli-new-site-usage = visnyk new site ПАПКА [ПАРАМЕТРИ]
cli-new-text-usage = visnyk { $verb } [ЗАГЛАВИЕ] [ПАРАМЕТРИ]
cli-new-news = Новина
cli-new-page = Постоянна страница
cli-new-event = Събитие: запис в content/data/events.yaml
cli-new-dataset = Набор от данни: описание и таблица в content/data/datasets
cli-new-updated = Към кой ден са данните; ако не е посочен, към днешния
cli-new-columns = Заглавията на колоните с типовете им: Община, Пациенти: integer, Изразходвано: money EUR
cli-new-alert = Спешно съобщение
cli-new-snippet = Текст, общ за няколко страници
cli-new-folder = Папката, която да се създаде; трябва да е нова или празна
cli-new-site-title = Заглавието на сайта
cli-new-site-languages = Езиците му, първият е основният: uk,ru,bg,en
cli-new-site-base-url = Адресът, на който ще стои: https://example.org/
cli-new-site-timezone = Часовата зона на датите му: Europe/Kyiv
cli-new-words = Заглавието
cli-new-title = Същото като параметър – за заглавия, които започват с тире
cli-new-lang = Езикът на текста; ако не е посочен, първият език на сайта
cli-new-key = Името на файла без езика и .md; ако не е посочено, прави се от заглавието
cli-new-translate = Начало на превод на съществуващ текст: кодът му и новият език
cli-new-date = Датата; ако не е посочена, днес
cli-new-category = Темата: един от кодовете в categories на content/site.yaml
cli-new-lead = Същината в две-три изречения
cli-new-deadline = До кой ден или час е отворена обявата
cli-new-start = Началото: 2026-03-01 или 2026-03-01T13:30
cli-new-end = Краят
cli-new-mode = Как се провежда: in-person, online или mixed
cli-new-place = Името на мястото
cli-new-programme = Създава се и файл за програмата на събитието
cli-new-level = Колко е сериозно: info, warning или danger
cli-new-from = От кой ден или час да се показва; ако не е посочено, от днес
cli-new-until = До кой ден или час да се показва, включително; ако не е посочено, до края на утрешния ден
cli-value-title = ЗАГЛАВИЕ
cli-value-langs = ЕЗИЦИ
cli-value-url = АДРЕС
cli-value-zone = ЗОНА
cli-value-key = КОД
cli-value-category = КОД
cli-value-text = ТЕКСТ
cli-value-columns = КОЛОНИ
cli-value-mode = НАЧИН
cli-value-level = СТЕПЕН

## visnyk new: въпроси и отговори
new-ask-lang = На какъв език пишете?
new-ask-translation = На какъв език превеждате?
new-ask-translated-title = Заглавието на този език. В оригинала: { $title }
new-ask-columns = Заглавията на колоните със запетаи между тях, а след двоеточие – типът, ако не е text ({ $kinds }); след money – валутата: Изразходвано: money EUR
new-columns = Наименование, Брой: integer
new-needed = Тук е нужен отговор.
new-yes = да
new-made = Създадено: { $path }
new-added = Добавено към: { $path }
new-next-write = По-нататък: отворете файла, напишете текста на мястото на последния ред и го вижте: visnyk serve --drafts
new-next-draft = Това е чернова и не се вижда на сайта. Когато всичко е готово, махнете реда, който започва с „draft:“.
new-next-snippet = За да се покаже текстът на страница, напишете там ![](snippet:{ $key }) или го посочете в новина като background.
new-next-event = По-нататък: допишете думите на другите езици и вижте събитието: visnyk serve. То ще е на сайта при следващото му изграждане. Връзка към него в текстовете: [думи](event:{ $id })
new-next-dataset = По-нататък: попълнете таблицата { $path } в Excel или друга програма, допишете думите на другите езици и вижте: visnyk serve. Тя ще е на сайта при следващото му изграждане. Връзка към нея в текстовете: [думи](dataset:{ $id }), самата таблица в текст: ![надпис](dataset:{ $id })
new-next-translation = По-нататък: преведете текста. Оригиналът: { $original }
new-next-live = Оригиналът вече е публикуван, затова преводът ще е на сайта при следващото му изграждане: завършете го преди това.
new-next-site = Телефоните, адресите и имената на този сайт са измислени: сменете ги, преди да го публикувате. По-нататък: отидете в папката { $folder }, вижте сайта с командата visnyk serve --drafts, изградете го с visnyk build. В README.md пише кое къде е; новина се започва с visnyk new news.

## visnyk new: какво стои във файловете
new-form-offered = Може да се добави поле: махнете „#“ пред името му и попълнете стойността.
new-form-more = Всички полета: visnyk fields { $table }
new-form-translate = Преведете: тези думи са още на езика на оригинала ({ $lang })
new-body = ✎ Тук ще бъде текстът.
new-body-translation = ✎ Преводът се подготвя.
new-body-programme = ✎ Програмата ще бъде обявена по-късно.

## visnyk new: защо нищо не е създадено
new-ended = Разговорът е прекъснат; нищо не е създадено
new-missing = Липсва „{ $flag }“, а няма кого да попитаме
    .help = { $known ->
        [none] Добавете { $flag } и стойност.
       *[other] Добавете { $flag } и една от тези стойности: { $known }.
    }
new-value = „{ $flag }“: { $why }
new-no-site = В папката { $root } няма сайт: не е намерен content/site.yaml
    .help = Отидете в папката на сайта или я посочете (--root ПАПКА), или започнете сайт: visnyk new site ПАПКА
new-config = В настройките на сайта (content/site.yaml) има грешки, затова нищо не може да се започне
    .help = Вижте ги с visnyk check.
new-write = { $path } не можа да се запише: { $reason }
    .help = Нищо не е създадено. Отстранете причината и опитайте отново.
new-site-not-empty = Папката { $folder } не е празна: в нея има { $found }
    .help = Посочете нова папка: програмата не презаписва нищо.
new-language = Няма начален сайт на езика „{ $value }“
    .help = Изберете от uk, ru, bg и en; други езици могат да се добавят по-късно.
new-no-categories = Сайтът няма теми, а новината има нужда от една
    .help = Добавете тема в categories в content/site.yaml.
new-key = „{ $key }“ не може да е име на такъв файл
    .help = Пишете малки букви, цифри и тирета; някои имена, например на разделите на сайта, са на програмата.
new-deadline = „{ $value }“ не прилича на срок: пишете 2026-03-15 или 2026-03-15T18:00
new-taken = „{ $key }“ вече съществува
    .help = Изберете друго име. За да добавите език към съществуващ текст, използвайте --translate.
new-list-changed = { $path } се промени, докато отговаряхте; нищо не е добавено
    .help = Повторете командата: събитието ще се добави към списъка, какъвто е сега.
new-list = Към { $path } не може да се добави нищо: там има грешки или списъкът е в скоби
    .help = Вижте го с visnyk check. Всеки запис в списъка започва на нов ред със знака „- “.
new-no-original = Няма такъв текст: „{ $key }“
    .help = { $proposal ->
        [none] Кодът е името на файла без езика и .md.
       *[other] Може би имате предвид: { $proposal }
    }
new-all-translated = „{ $key }“ вече съществува на всички езици на сайта
new-broken-original = В { $path } има грешки, затова преводът му не може да се започне
    .help = Вижте ги с visnyk check.

## visnyk fields: видове полета. „{ $known }“, „{ $table }“ и „{ $kind }“ идват готови
fields-shared = пише се веднъж за всички езици
fields-text = на всеки език свое
fields-own = само за този файл
fields-unknown = Няма вид „{ $kind }“
fields-known = Видове: { $known }
fields-legend = Звездичката отбелязва задължителните полета.
kind-text = текст на един ред
kind-words = текст на няколко езика
kind-id = код: малки латински букви, цифри, тире
kind-reference = код на запис „{ $what }“
kind-time = дата, може с час: 2026-03-01T13:30
kind-clock = час: 08:00
kind-url = адрес: https://… или mailto:…
kind-integer = цяло число
kind-flag = да или не
kind-one-of = едно от: { $known }
kind-phone = телефон: +359888123456 или кратък номер
kind-languages = езици: bg, en
kind-file = файл до този
kind-list = списък: { $kind }
kind-map = полета { $table }
kind-named = под име на файл или код – полета { $table }
kind-named-words = код и името му на няколко езика
kind-any = вижте описанието

## Таблици на полетата: какви са записите и къде са
table-news = Новина: content/news/КОД.ЕЗИК.md
table-page = Постоянна страница: content/pages/ПЪТ.ЕЗИК.md
table-alert = Спешно съобщение: content/alerts/КОД.ЕЗИК.md
table-snippet = Общ текст за няколко страници: content/snippets/КОД.ЕЗИК.md
table-programme = Програма на събитие: content/events/КОД.ЕЗИК.md
table-author = Автор
table-image = Изображение
table-photo = Изображение в текста
table-action = Към какво приканва новината
table-attachment = Прикачен файл
table-update = Промяна след публикуването
table-record-update = Промяна на записа след обявяването
table-source = Източник
table-partner = Партньор: content/data/partners.yaml
table-logo = Лого
table-person = Човек: content/data/people.yaml
table-portrait = Снимка на човек
table-document = Документ: content/data/documents.yaml
table-term = Съкращение: content/data/glossary.yaml
table-term-form = Други съкращения на същото
table-hotline = Гореща линия: content/data/hotlines.yaml
table-calendar = Общи почивни дни: content/data/calendar.yaml
table-hours = Работно време
table-exception = Дни с друго работно време
table-channel = Друг начин за връзка
table-abroad = Обаждания от чужбина
table-event = Събитие: content/data/events.yaml
table-event-place = Място на събитието
table-registration = Регистрация
table-change = Промяна в събитието
table-dataset = Набор от данни: content/data/datasets/КОД.yaml
table-dataset-source = Източник на данните
table-column = Колона на таблица
table-chart = Диаграма
table-site = Настройки на сайта: content/site.yaml
table-organization = Организацията, която отговаря за сайта
table-collection = Колекция на сайта: content/data/ИМЕ.yaml
table-item = Запис в колекция: content/data/ИМЕ.yaml
table-item-action = Действие, към което приканва записът
table-menu = Елемент от менюто
table-social = Страница в социална мрежа
table-statement = Декларация за достъпност
table-issue = Препятствие на сайта
table-enforcer = Орган, който следи за достъпността
table-security = Връзка по въпроси на сигурността (security.txt)

## Полета на новина
field-news-title = Заглавие: за какво е новината, с едно изречение и без точка накрая
field-news-date = Дата на новината; ако е в бъдещето, новината ще се появи тогава
field-news-category = Тема: един от кодовете в categories в content/site.yaml
field-news-lead = Най-важното в две-три изречения: показват го списъците, търсачките и социалните мрежи
field-news-tags = Думи, по които новината се намира заедно с подобни
field-news-author = Кой я е написал: име, а при нужда длъжност и връзка
field-news-place = Град или учреждение, откъдето е новината
field-news-slug = Краят на адреса, ако трябва да е различен от името на файла
field-news-image = Главното изображение: стои над текста и в списъците
field-news-photos = Надписи, автори и лицензи на изображенията в текста; ключът е името на файла
field-news-gallery = Файлове с изображения за галерия в желания ред: тя стои под текста или там, където в текста е ![](gallery:)
field-news-background = Код на общ текст (content/snippets), който стои под новината като справка
field-news-related = Кодове на новини по същата тема
field-news-events = Кодове на събитията, за които става дума
field-news-partners = Кодове на партньорите, за които става дума
field-news-people = Кодове на хората, за които става дума
field-news-documents = Кодове на документите, за които става дума
field-news-attachments = Файлове за изтегляне с имена, разбираеми без контекст
field-news-updates = Какво е променено след публикуването; поправките се показват на отделна страница
field-news-deadline = До кой ден може да се кандидатства или отговори
field-news-action = Какво да направи читателят: адрес на формуляр или поща и думи на бутона
field-news-publish = Кога да се публикува, ако не е в деня на новината
field-news-expires = Последният ден в списъците; страницата остава с бележка, че е минало
field-news-draft = „да“, докато новината не е готова: вижда се само с --drafts
field-news-pinned = „да“, за да стои новината първа в списъка
field-news-noindex = „да“, за да не показват търсачките страницата
field-news-aliases = Предишни адреси на страницата: от тях посетителят идва тук
field-news-source = Откъде е взета новината, ако не е ваша
field-news-translated = Текстът, от който е направен преводът; този ред го пише visnyk translations accept

## Полета на страница
field-page-title = Заглавие на страницата: стои горе, в менюто и в раздела на браузъра
field-page-lead = За какво е страницата, в едно-две изречения
field-page-slug = Краят на адреса, ако трябва да е различен от името на файла
field-page-menu_title = По-кратко заглавие за менюто
field-page-image = Изображение над текста
field-page-photos = Надписи, автори и лицензи на изображенията в текста; ключът е името на файла
field-page-gallery = Файлове с изображения за галерия в желания ред: тя стои под текста или там, където в текста е ![](gallery:)
field-page-attachments = Файлове за изтегляне с имена, разбираеми без контекст
field-page-updates = Какво и кога е променено на страницата
field-page-draft = „да“, докато страницата не е готова: вижда се само с --drafts
field-page-noindex = „да“, за да не показват търсачките страницата
field-page-aliases = Предишни адреси на страницата: от тях посетителят идва тук
field-page-layout = Какъв вид страница е: faq – въпроси и отговори, където всяко заглавие „##“ е въпрос
field-page-translated = Текстът, от който е направен преводът; този ред го пише visnyk translations accept

## Полета на спешно съобщение, общ текст, програма на събитие
field-alert-title = Същността на съобщението с няколко думи
field-alert-level = Колко е сериозно: info – за сведение, warning – внимание, danger – опасност
field-alert-from = От кой ден или час да се показва
field-alert-until = До кой ден или час да се показва, включително
field-alert-draft = „да“, докато съобщението не е готово
field-alert-translated = Текстът, от който е направен преводът; този ред го пише visnyk translations accept
field-snippet-title = Заглавие, под което текстът стои на страниците
field-snippet-translated = Текстът, от който е направен преводът; този ред го пише visnyk translations accept
field-programme-translated = Текстът, от който е направен преводът; този ред го пише visnyk translations accept

## Полета, вложени в новина или страница
field-author-person = Код на човека от content/data/people.yaml; тогава името и длъжността не се пишат
field-author-name = Име и фамилия
field-author-role = Длъжност или роля
field-author-url = Страница на автора
field-image-src = Име на файла с изображението до текста
field-image-alt = Какво има на изображението – за хората, които не го виждат; без „на снимката“
field-image-decorative = „да“, ако изображението само украсява и не е нужно описание
field-image-caption = Надпис под изображението: кой, къде, кога
field-image-credit = Автор на снимката или притежател на правата
field-image-licence = При какви условия може да се използва изображението: CC BY 4.0…
field-photo-alt = Какво има на изображението, ако в текста няма описание
field-photo-decorative = „да“, ако изображението само украсява и не е нужно описание
field-photo-caption = Надпис под изображението: кой, къде, кога
field-photo-credit = Автор на снимката или притежател на правата
field-photo-licence = При какви условия може да се използва изображението: CC BY 4.0…
field-action-url = Накъде води бутонът: формуляр или поща
field-action-title = Думи на бутона: Кандидатствайте
field-attachment-file = Име на файла до текста
field-attachment-title = Какъв е документът; размерът и форматът се добавят от програмата
field-attachment-pages = Колко страници има
field-attachment-languages = На какви езици е написан
field-update-date = Кога е направена промяната
field-update-kind = update – допълнение, correction – поправка на грешка, refutation – опровержение
field-update-note = Какво точно е променено, с думи за читателя
field-update-was = Как беше написано
field-update-now = Как е написано сега
field-source-name = Име на изданието или учреждението
field-source-url = Адрес на първоизточника

## Полета на партньор
field-partner-id = Кодът, с който се сочи партньорът: eu, unicef
field-partner-name = Пълното име; съкращение, еднакво за всички езици, се пише веднъж
field-partner-role = Какъв е за програмата: donor, implementer, government, medical, media
field-partner-country = Държава, с две латински букви: UA, BG
field-partner-url = Сайтът на партньора
field-partner-logo = Лого с фон, на който се вижда
field-partner-since = От кой ден партньорът участва
field-partner-until = До кой ден партньорът е участвал
field-logo-src = Име на файла с логото, най-добре SVG
field-logo-plate = „да“, ако логото има нужда от светла подложка, за да се вижда в тъмни цветове

## Полета на човек
field-person-id = Код, с който се сочи към човека в текстовете: lypa
field-person-name = Име и фамилия
field-person-position = Длъжност, с думи за читателя
field-person-photo = Снимка и описание на това, което е на нея
field-person-email = Служебна електронна поща
field-person-phone = Служебен номер с кода на държавата
field-person-reception = Кога и къде приема посетители
field-person-order = Място в ръководството: 1 стои първо; останалите са по азбучен ред
field-portrait-src = Име на файла със снимката, път от content/data
field-portrait-alt = Какво има на снимката — за тези, които не я виждат

## Полета на документ
field-document-id = Код, с който се сочи към документа в текстовете: order-12
field-document-number = Номер, както е в самия документ
field-document-date = Денят, с който е датиран
field-document-kind = Какво е: law — закон, resolution — постановление, order — заповед, decision — решение, agreement — споразумение, plan — план, report — отчет, other — друго
field-document-title = За какво е документът
field-document-issuer = Кой го е издал или подписал
field-document-file = Име на файла, път от content/data
field-document-url = Адрес на документа в друг сайт
field-document-languages = На какви езици е написан
field-document-pages = Колко страници има
field-document-status = В сила ли е: in-force — да (ако нищо не е написано), amended — с изменения, repealed — не
field-document-replaces = Кодове на документите, които заменя

## Полета на речника
field-term-id = Код, с който текстовете сочат съкращението: phc
field-term-abbreviation = Съкращението, както се пише на всеки език: ПИМП
field-term-also = Други съкращения на същото
field-term-name = Пълното име с думи
field-term-explanation = Какво е това, с едно-две прости изречения
field-term-form-languages = На кои езици се съкращава така
field-term-form-forms = Съкращение или списък от съкращения

## Полета на гореща линия
field-hotline-id = Кодът, с който текстовете сочат линията: moh
field-hotline-name = На кого е линията и за какво
field-hotline-phone = Номер с код на страната или кратък; записва се само тук
field-hotline-display = Как да се покаже номерът, ако обичайните групи са други: 0 800 505 201
field-hotline-cost = Колко струва обаждането: free – безплатно, paid – платено, operator – по тарифа на оператора
field-hotline-hours = Кога отговарят; always – денонощно
field-hotline-timezone = Часовата зона на тези часове, ако не е тази на сайта: Europe/Sofia
field-hotline-languages = На какви езици отговарят
field-hotline-audience = За кого е линията: кратко и с едни и същи думи при всички линии за същите хора – по тях линиите са групирани
field-hotline-about = За какво да се обади човек: едно-две изречения
field-hotline-abroad = Може ли да се обади човек от чужбина и как
field-hotline-channels = Други начини за връзка: чат, поща, месинджъри – важно за хора, които не чуват
field-hotline-exceptions = Дни с друго работно време: празници, ремонт
field-hotline-closures = Кодове на календари с дните, в които линията не работи (content/data/calendar.yaml)
field-hotline-verified = Кога последно е проверено, че номерът отговаря
field-hours-days = Дни: mon-fri, [mon, wed] или daily
field-hours-opens = Начало: 08:00
field-hours-closes = Край: 20:00; ако е преди началото, значи е на следващия ден
field-exception-from = Първият ден с друго работно време
field-exception-to = Последният ден, ако са няколко
field-exception-closed = „да“, ако тогава не отговарят
field-exception-hours = Работното време в тези дни
field-exception-note = Причината, разбираема за читателя
field-channel-kind = Какво е: чат, поща, telegram, viber, whatsapp…
field-channel-url = Адрес: https://…, mailto:…
field-abroad-reachable = „да“, ако номерът е достъпен от чужбина
field-abroad-phone = Номер за обаждания от чужбина

## Полета на календара с почивни дни
field-calendar-id = Кодът, с който горещите линии сочат календара: holidays
field-calendar-name = Защо линиите не работят, разбираемо за читателя: официален празник
field-calendar-days = Дните: 2026-12-25 или няколко поред: 2026-12-25..2027-01-08

## Полета на събитие
field-event-id = Кодът, с който се сочи събитието: quality-2021
field-event-title = Заглавие на събитието
field-event-start = Начало; само дата без час означава цял ден
field-event-end = Край; ако събитието е еднодневно, същата дата
field-event-mode = Как се провежда: in-person – присъствено, online – онлайн, mixed – и двете
field-event-timezone = Часова зона, ако събитието не е по времето на сайта: Europe/Sofia
field-event-place = Къде се провежда и как се влиза
field-event-url = Адрес на излъчването или онлайн срещата
field-event-languages = На какви езици ще се говори
field-event-sign_language = Ще има ли превод на жестов език
field-event-registration = Къде и докога се записват участниците
field-event-contact = Код на горещата линия, която отговаря на въпроси
field-event-organisers = Кодове на партньорите, които организират събитието
field-event-speakers = Кодове на хората, които говорят (content/data/people.yaml)
field-event-changes = Всичко, което се е променило след обявяването: допълвайте, не изтривайте
field-event-updates = Поправки в записа след обявяването: дописвайте, не изтривайте
field-event-results = Код на новината за резултатите
field-event-updated = Кога записът е променен последно
field-event-place-name = Име на мястото: болница, зала, площад
field-event-place-address = Адрес, на който е входът
field-event-place-access = Достъпност: вход без стъпала, асансьор, тоалетна, укритие
field-registration-url = Адрес на формуляр или поща
field-registration-deadline = Последният ден или час за записване
field-change-at = Кога е обявена промяната
field-change-kind = Какво се е променило: online – преместено онлайн, place – мястото, time – часът, postponed – отложено, cancelled – отменено
field-change-was = Какво беше обявено преди
field-change-note = Обяснение за читателя
field-record-update-date = Кога е направена промяната
field-record-update-kind = update — допълнение, correction — поправка на грешка, refutation — опровержение
field-record-update-note = Какво точно е променено, с думи за читателя
field-record-update-was = Как беше написано
field-record-update-now = Как е написано сега
field-dataset-id = Код на набора: като името на файла, с малки латински букви
field-dataset-title = Заглавие: какви са данните и за кое време
field-dataset-description = Няколко изречения за това какво показват данните
field-dataset-licence = Лиценз, например CC BY 4.0
field-dataset-updated = Към кой ден са данните
field-dataset-frequency = Колко често се обновяват: daily, weekly, monthly, quarterly, biannual (два пъти годишно), annual, irregular, once
field-dataset-source = Кой е предоставил данните
field-dataset-contact = Къде се пише за тези данни: mailto:… или https://…
field-dataset-next_update = Кога се очаква следващото обновяване
field-dataset-method = Как са събрани и изчислени данните
field-dataset-like = Код на набора, от който да се вземат липсващите тук колони и текстове
field-dataset-scale = В какво са сумите: thousands — хиляди, millions — милиони, billions — милиарди
field-dataset-numbers = Как са записани числата в таблицата: по образец
field-dataset-columns = Колоните на таблицата по ред
field-dataset-chart = Диаграма: ленти или линия по числата от таблицата
field-dataset-updates = Какво се е променило след публикуването
field-dataset-rows = Редовете на таблицата, ако наблизо няма файл CSV
field-dataset-source-name = Име на институцията
field-dataset-source-url = Адрес на първоизточника
field-column-key = Заглавие на колоната във файловете за изтегляне: с малки латински букви
field-column-label = Заглавие на колоната за читателите
field-column-type = Какво има в клетките: text — текст, integer — цяло число, decimal — дробно число, money — пари, percent — проценти, date — дата, phone, email, link, prozorro — поръчка, ocid, iati
field-column-unit = Единица: души, легла, км
field-column-currency = Валута по ISO 4217: UAH, EUR
field-column-scale = В какво са числата в тази колона
field-column-numbers = Как са записани числата в тази колона: по образец
field-column-total = Дали да се показва сумата на колоната
field-column-required = Трябва ли да е попълнена всяка клетка
field-column-private = Да не се публикува никъде
field-chart-kind = Как да се чертае: bar – ленти, за да се сравнява; line – линия, за да се вижда промяната във времето
field-chart-x = Ключът на колоната, която назовава стойностите: област, година, месец
field-chart-y = Ключът на колоната с числата или няколко ключа, най-много четири
## Полета на настройките на сайта
field-site-title = Заглавие на сайта
field-site-description = За какво е сайтът, с едно изречение: за търсачките
field-site-base_url = Адресът, на който сайтът ще стои в интернет, с пътя, ако има такъв
field-site-languages = Езици на сайта; първият е основният
field-site-timezone = Часовата зона на всички дати: Europe/Sofia
field-site-theme = Име на тема от папката themes; без него – вградената
field-site-organization = Кой отговаря за сайта
field-site-header_hotlines = Кодове на горещите линии, които стоят горе на всяка страница
field-site-phone_links = „не“, ако телефонните номера да не са връзки за набиране; без това поле те са връзки
field-site-verified_days = Колко дни важи проверката на номера на гореща линия; без това поле – 180
field-site-categories = Теми на новините: код и име на всеки език, в желания ред
field-site-collections = Собствени колекции: името на файла в content/data, а под него заглавие, подредба и имена на полетата
field-site-menu = Главното меню, най-много две нива
field-site-social = Страници в социалните мрежи
field-site-per_page = Колко новини има на една страница от списъка
field-site-feed_items = Колко новини има в емисията (Atom)
field-site-licence = При какви условия могат да се използват текстовете на сайта
field-site-typography = Дали на страниците кавичките, тиретата, апострофът и непрекъсваемите интервали да се оправят по правилата на езика. Да, ако не е казано друго: „typography: не“ го изключва за всички езици, „typography: {"{"}en: не{"}"}“ – за един.
field-site-glossary_links = Дали първата употреба на съкращение в страница да води към речника (content/data/glossary.yaml). Да, ако не е казано друго
field-site-rules = Колко строго е всяко правило: error, warn, note или off
field-site-statement = Данни за декларацията за достъпност
field-site-security = Къде се съобщава за уязвимости
field-organization-id = Код на организацията: moh
field-organization-name = Пълното име на организацията
field-organization-email = Адрес на пощата за запитвания
field-organization-address = Пощенски адрес
field-organization-url = Главният сайт на организацията
field-organization-reply_days = До колко работни дни обещавате отговор: число от 1 до 90
field-collection-title = Името на раздела за читателите
field-collection-description = За какво е разделът, в едно-две изречения
field-collection-sort = Подредба: deadline – първо това, което изтича най-скоро; date – първо новото; title – по азбучен ред. Без нея – както е във файла
field-collection-labels = Как се казват полетата и кодовете на стойностите за читателите: place – „Място на работа“, full-time – „Пълен ден“
field-item-id = Кодът на записа, последната дума от адреса му: nurse
field-item-title = Заглавие
field-item-lead = Накратко за записа: за списъка и търсенето
field-item-date = Денят, с който е датиран
field-item-deadline = До кой ден или час трябва да се успее; на страницата състоянието се посочва с думи
field-item-action = Къде да отиде читателят: бутон, който се вижда, докато срокът не е изтекъл
field-item-action-url = Накъде води бутонът: формуляр или поща
field-item-action-title = Думите на бутона: Кандидатствайте
field-menu-page = Път на страница: about или about/strategy; заглавието се взема от нея
field-menu-section = Раздел на сайта: news, events, partners…
field-menu-url = Адрес на друг сайт
field-menu-title = Име на елемента; за друг сайт е задължително
field-menu-items = Елементи от второто ниво
field-social-name = Име на мрежата: Telegram
field-social-url = Адресът на вашата страница в нея
field-statement-status = Доколко сайтът отговаря на изискванията: full – напълно, partial – частично, none – не отговаря
field-statement-reviewed = Кога достъпността е проверена последно
field-statement-page = Път на страницата с декларацията
field-statement-standard = На кой стандарт трябва да отговаря сайтът
field-statement-issues = Какво още не е достъпно
field-statement-alternatives = Как да се получи същото по друг начин: по телефона, по пощата, с едър шрифт
field-statement-method = Как е проверена достъпността
field-statement-enforcement = Кой разглежда жалби за достъпността
field-issue-what = Какво точно не е достъпно
field-issue-why = Защо е така
field-issue-instead = Какво помага междувременно
field-issue-until = До кой ден ще бъде поправено
field-enforcer-name = Името на органа
field-enforcer-url = Адресът на неговия сайт
field-security-contact = Адрес за съобщения: mailto:… или https://…
field-security-expires = До кой ден важат тези данни, най-много година напред

## Думи: файлове .ftl
rule-ftl-syntax =
    { $reason ->
        [expected] Тук се очаква { $detail }
        [no-value] След знака = липсва текст за името на съобщението
        [no-default] В избора няма вариант по подразбиране
        [two-defaults] В избора има два варианта по подразбиране
        [brace] Излишна фигурна скоба
        [quote] Кавичките са отворени, но не са затворени
        [escape] Непозната последователност след обратната наклонена черта: { $detail }
       *[expression] Изразът във фигурните скоби не е разбираем
    }
    .help = Сравнете реда със съседните: име = текст, променливи във фигурни скоби, в избора един вариант със звездичка. Останалата част от файла е прочетена.
rule-ftl-twice = Съобщението { $id } е записано във файла два пъти
    .help = Важи по-късното. Оставете само едно от тях.
rule-ftl-variable-unknown = Съобщението { $id } не получава променлива ${ $variable }
    .help =
        { $known ->
            [none] Това съобщение се пише без променливи.
           *[other] Тук може да се използва: { $known }.
        }
rule-ftl-reference-unknown = Съобщението { $id } препраща към { $reference }, което не съществува
    .help = Проверете името или добавете такова съобщение.
rule-ftl-function-unknown = Съобщението { $id } извиква функция { $function }, която не съществува
    .help = Пишете променливата без функция: числата се изписват по правилата на езика сами.
rule-ftl-plural-missing = В избора по число в съобщението { $id } липсва форма { $category }
    .help = Добавете ред с тази форма: без нея част от числата ще стоят с грешно окончание.
## Правила: какво не е наред (съобщение) и какво да се направи (.help)

# Файлове

rule-file-encoding = Файлът не е записан в кодировка UTF-8: байт { $byte } не може да се прочете
    .help = Запишете файла отново, като изберете в редактора кодировка UTF-8.
rule-file-unreadable =
    { $reason ->
        [not-found] Този файл вече не е тук
        [permission] Този файл не може да се прочете: липсва разрешение
        [is-folder] Тук има папка вместо файл
       *[other] Файлът не можа да бъде прочетен: { $reason }
    }
    .help = Проверете дали файлът е на мястото си, дали не го ползва друга програма и дали е разрешено да се чете.
rule-file-too-large = Файлът е твърде голям: { $size } МБ, а може да бъде най-много { $limit } МБ
    .help = Намалете файла. Изображението може да е по-малко, а видеото е по-добре да се качи другаде и да се даде връзка.
rule-file-empty = Файлът е празен
    .help = Добавете текст или изтрийте файла.
rule-file-language-missing = В името на файла липсва език
    .help = Преименувайте файла на „{ $proposal }“: езикът стои преди разширението.
rule-file-language-unknown = Езикът „{ $lang }“ не е сред езиците на сайта
    .help = Поправете езика в името на файла или го добавете към „languages“ в content/site.yaml.
rule-file-name-odd = Името на файла прилича на копие или на грешка при записване
    .help = Ако файлът е нужен, преименувайте го на „{ $proposal }“; ако не е — изтрийте го.
rule-file-unused = Този файл не се използва никъде в сайта
    .help = Направете връзка към него, преместете го в content/files или го изтрийте.
rule-file-loop = Символната връзка води обратно към папката, в която се намира
    .help = Изтрийте връзката или я насочете другаде.
rule-entry-twice = Записът „{ $key }“ на този език е в два файла; вторият е { $other }
    .help = Оставете единия файл, а другия изтрийте или преименувайте.
rule-name-case = Името се различава от „{ $other }“ само по главни букви или по начина на записване
    .help = Дайте на файловете различни имена: на много компютри това е един и същ файл.
rule-file-name-encoding = Името на файла е записано в остаряла кодировка и не може да се прочете
    .help = Преименувайте файла. Това се случва, когато архивът е разопакован със стара програма.

# Изображения и документи

rule-photo-format = Браузърите не показват изображения във формат { $format }
    .help = Отворете изображението и го запишете като JPEG.
rule-photo-mismatch = Името на файла подвежда: всъщност това е { $found }
    .help = Преименувайте файла на „{ $proposal }“.
rule-photo-broken = Файлът е повреден или изобщо не е { $format }
    .help = Вземете файла отново оттам, откъдето е взет: може да не се е копирал докрай.
rule-photo-private = В изображението { $format } има записани данни от камерата и те не могат да се премахнат
    .help = Там може да е дори мястото на снимане, затова изображението не е публикувано. Запишете го като JPEG.

# Началото на файла и YAML

rule-front-matter-open = Началният блок с полета е отворен с ред „---“, но не е затворен
    .help = Поставете ред „---“ след последното поле, преди текста.
rule-front-matter-missing = Файлът започва без начален блок с полета
    .help = В началото на файла поставете ред „---“, после полетата (title, date…), после още един ред „---“.
rule-yaml-syntax = { $kind ->
        [key] Тук се очаква поле: име, двоеточие, интервал, стойност
        [value] Тази стойност не може да се прочете
        [list] Елементът от списък „-“ не е на мястото си
        [bracket] Скоба или запетая не е на мястото си
        [escape] В кавичките "…" знакът „\“ започва нещо, което YAML не познава
        [block] Текстовият блок след „|“ или „>“ не е оформен правилно
        [directive] Редът започва със знак, който YAML пази за себе си
        [pair] Във фигурните скоби има стойности без имена
       *[other] Този ред не може да се прочете
    }
    .help = { $kind ->
        [key] Допишете името на полето с двоеточие или присъединете реда към предишната стойност.
        [list] Започвайте всеки елемент на нов ред, под предишния.
        [escape] Поставете стойността в единични кавички '…'.
        [block] След „|“ не пишете нищо, а текста започнете на нов ред с отстъп от два интервала.
        [pair] Списъкът се поставя в квадратни скоби: [първо, второ].
       *[other] Сравнете този ред със съседните: отстъпа, двоеточието с интервал, кавичките и скобите. Текст със знаци поставете в кавички.
    }
rule-yaml-tab = Тук има знак за табулация, а YAML приема само интервали
    .help = Заменете табулацията с интервали: по два за всяко ниво.
rule-yaml-indent = Редът е с неправилен отстъп
    .help = Подравнете го с полетата, към които принадлежи: полетата от едно ниво започват в една колона.
rule-yaml-colon-space = След „{ $key }:“ няма интервал
    .help = Поставете интервал след двоеточието.
rule-yaml-colon = В стойността на полето „{ $key }“ има двоеточие, затова тя трябва да е в кавички
    .help = Поставете цялата стойност в кавички.
rule-yaml-special = Стойността започва със знака „{ $character }“, който в YAML има особено значение
    .help = Поставете цялата стойност в кавички.
rule-yaml-hash = Текстът „{ $text }“ ще се загуби: след интервал знакът „#“ започва бележка
    .help = Ако е част от стойността, поставете цялата стойност в кавички; ако е бележка — сложете интервал след „#“.
rule-yaml-quote-open = Кавичката { $quote } е отворена, но не е затворена
    .help = Затворете кавичката в края на стойността.
rule-yaml-quote-after = След затворените кавички има още текст: { $text }
    .help = Поставете в други кавички цялата стойност заедно с вътрешните кавички.
rule-yaml-bracket-open = Скобата „{ $bracket }“ е отворена, но не е затворена
    .help = Поставете „{ $closing }“ в края или запишете всяка стойност на нов ред.
rule-yaml-comma = Запетаята в скобите е прекъснала текста: „{ $text }“ не принадлежи на никое поле
    .help = Запишете всяка стойност на нов ред: там запетаите не прекъсват нищо.
rule-yaml-key = Името на полето трябва да е дума
    .help = Ако редът е трябвало да бъде текст, поставете текста в кавички.
rule-yaml-key-twice = Полето „{ $key }“ е записано два пъти; взето е първото
    .help = Оставете едното от двете.
rule-yaml-alias = Препратката „{ $name }“ към друга стойност тук не работи
    .help = Запишете стойността отново. Ако това е обикновен текст, поставете го в кавички.
rule-yaml-documents = Във файла започва втори документ
    .help = Изтрийте реда „---“ по средата на файла или разделете файла на два.
rule-yaml-deep = Твърде много вложени нива: може да са най-много { $limit }
    .help = Опростете записа.
rule-yaml-character = Тук има невидим знак { $code }, който не може да стои в текста
    .help = Махнете го: изтрийте съседните букви заедно с него и ги напишете отново.

# Полета и техните стойности

rule-key-unknown = Тук няма поле „{ $key }“
    .help = Възможните полета са: { $known }.
rule-key-letter = В думата „{ $key }“ знак номер { $position }, „{ $letter }“, е от друга азбука
    .help = Той само прилича на „{ $meant }“. Сменете клавиатурната подредба и напишете думата отново.
rule-field-missing = Липсва задължителното поле „{ $field }“
    .help = Добавете ред „{ $field }: …“.
rule-field-empty = Полето „{ $field }“ е празно, а е задължително
    .help = Напишете стойност след двоеточието.
rule-value-type = { $expected ->
        [map] В „{ $field }“ трябва да има полета, всяко на нов ред
        [list] В „{ $field }“ трябва да има списък
        [number] „{ $field }“ трябва да съдържа число
       *[text] В „{ $field }“ трябва да има обикновен текст, а не списък или вложени полета
    }
    .help = { $expected ->
        [map] Под „{ $field }:“ запишете полетата с отстъп от два интервала.
        [list] Запишете всяка стойност на нов ред, като я започнете с „- “.
        [number] Напишете числото с цифри, без интервали: 25000 или 1.5.
       *[text] Запишете една стойност след двоеточието.
    }
rule-value-date = „{ $value }“ в полето „{ $field }“ не прилича на дата
    .help = Датата се пише така: 2026-03-01, а с час — 2026-03-01T13:30.
rule-date-impossible = Няма такава дата или такъв час: { $value }
    .help = Сверете деня, месеца и часа с календара.
rule-value-zone = В „{ $value }“ е посочена часова зона
    .help = Пишете местното време без зона: зоната е една за целия сайт и е зададена в site.yaml.
rule-value-clock = „{ $value }“ в полето „{ $field }“ не прилича на час
    .help = Часът се пише така: 08:00.
rule-value-one-of = Стойността „{ $value }“ не е подходяща за полето „{ $field }“
    .help = Може да напишете една от тези: { $known }.
rule-value-url = „{ $value }“ в полето „{ $field }“ не е пълен адрес
    .help = Адресът започва с https:// или с mailto: и няма интервали.
rule-value-email = „{ $value }“ в полето „{ $field }“ не е електронен адрес
    .help = Пишете само адреса, без mailto: и без интервали: office@example.org.
rule-value-phone = „{ $value }“ в полето „{ $field }“ не е телефонен номер
    .help = Пишете номера с кода на държавата, без интервали и скоби: +380442536194. Кратките номера — както са: 112.
rule-value-flag = В полето „{ $field }“ трябва да стои „да“ или „не“, а не „{ $value }“
    .help = Напишете „да“ или „не“.
rule-value-integer = В полето „{ $field }“ трябва да стои цяло число, а не „{ $value }“
    .help = Напишете числото с цифри, без интервали и точки.
rule-value-id = „{ $value }“ не може да бъде идентификатор в полето „{ $field }“
    .help = Идентификаторът се състои от малки латински букви, цифри и тирета: quality-school.
rule-value-language = „{ $value }“ не е код на език
    .help = Кодът на език е от две-три малки латински букви: uk, ru, bg, en.

# Тема

rule-theme-missing = Няма тема „{ $theme }“
    .help = Поправете „theme“ в content/site.yaml или създайте папката themes/{ $theme }.
rule-theme-colour = „{ $value }“ не е цвят
    .help = Запишете цвета в кавички: знак # и шест шестнайсетични цифри, например #0B4A8A.
rule-theme-limit = Един рафт не може да съдържа { $value } записа
    .help = Посочете число от 1 до { $most }.
rule-theme-contrast = В схемата „{ $scheme }“ цветът „{ $front }“ се вижда трудно върху „{ $back }“: контрастът е { $ratio }:1
    .help = { $proposal ->
        [none] Нужно е поне { $least }:1 (WCAG { $wcag }), а никоя светлота на този цвят не го дава: променете и другия цвят.
       *[other] Нужно е поне { $least }:1 (WCAG { $wcag }). Най-близкият подходящ цвят от същия оттенък е { $proposal }.
    }
rule-css-colour = Цветът „{ $value }“ е записан в таблицата със стилове, където контрастът му не се проверява
    .help = Вземете цвят от theme.yaml, например var(--text) или var(--surface). Ако трябва да остане, добавете до него бележка с причината: /* css-colour: … */.
rule-css-font-size = „{ $property }: { $value }“ не расте, когато читателят увеличи буквите
    .help = Задайте размера в rem или em: 1rem е размерът на текста. Ако е за изображение, добавете до него бележка с причината: /* css-font-size: … */.
rule-css-breakpoint = { $query ->
        [media] „{ $value }“ пита за ширината на прозореца и не вижда колко големи са буквите
       *[container] Ширината „{ $value }“ не расте заедно с буквите
    }
    .help = Питайте за ширината на контейнера в букви: @container (min-width: 40em). Тогава страница с едри букви се подрежда като на малък екран.
rule-asset-unknown = В темата няма файл „{ $name }“
    .help = Сложете файла в папката assets на темата или поправете името.
rule-template-syntax = { $kind ->
        [variable] Шаблонът няма данни с име „{ $name }“
        [field] В тези данни няма нищо с име „{ $name }“
        [filter] Няма филтър „{ $name }“
        [function] Няма функция „{ $name }“
        [test] Няма проверка „{ $name }“
        [component] Няма компонент „{ $name }“
        [template] Няма шаблон „{ $name }“
        [argument-missing] На компонента не е подадено „{ $name }“
        [argument-unknown] Компонентът не приема „{ $name }“
        [argument-type] Компонентът очаква за „{ $name }“ стойност от друг вид
        [circle] Шаблоните водят обратно към себе си
       *[other] Шаблонът не може да бъде прочетен: { $reason }
    }
    .help = { $kind ->
        [argument-missing] Подайте го в това извикване на компонента.
        [argument-type] Подайте това, което компонентът иска в определението си.
        [circle] Махнете extends или include, който затваря кръга.
        [other] Поправете шаблона на това място. Съобщението на английски е от системата за шаблони Tera.
       *[name] { $known ->
            [none] Поправете името на това място или добавете това, което липсва.
           *[some] Поправете името на това място. Има следните: { $known }.
        }
    }
rule-template-render = { $kind ->
        [variable] Шаблонът няма данни с име „{ $name }“
        [field] В тези данни няма нищо с име „{ $name }“
        [filter] Няма филтър „{ $name }“
        [function] Няма функция „{ $name }“
        [test] Няма проверка „{ $name }“
        [component] Няма компонент „{ $name }“
        [template] Няма шаблон „{ $name }“
        [argument-missing] На компонента не е подадено „{ $name }“
        [argument-unknown] Компонентът не приема „{ $name }“
        [argument-type] Компонентът очаква за „{ $name }“ стойност от друг вид
        [circle] Шаблоните водят обратно към себе си
       *[other] Шаблонът „{ $template }“ не може да бъде приложен: { $reason }
    }
    .help = { $kind ->
        [argument-missing] Подайте го в това извикване на компонента.
        [argument-type] Подайте това, което компонентът иска в определението си.
        [circle] Махнете extends или include, който затваря кръга.
        [other] Поправете шаблона на това място. Съобщението на английски е от системата за шаблони Tera.
       *[name] { $known ->
            [none] Поправете името на това място или добавете това, което липсва.
           *[some] Поправете името на това място. Има следните: { $known }.
        }
    }
rule-template-word-unknown = Никой език няма дума „{ $key }“
    .help = Поправете ключа или добавете „{ $key } = …“ в locales/<език>/site.ftl.
rule-template-word-missing = Думата „{ $key }“ липсва на тези езици: { $languages }
    .help = Добавете „{ $key } = …“ в locales/<език>/site.ftl на всеки от тези езици.
rule-template-word-argument = На думата „{ $key }“ не е подадено „{ $name }“
    .help = Добавете аргумента „{ $name }“ към извикването на t на това място.
rule-template-word-dynamic = Ключът на думата трябва да е записан направо в шаблона
    .help = Запишете ключа в кавички или го започнете с постоянна част в кавички и присъединете останалото със знака ~.
rule-template-word-unused = Думата „{ $key }“ не се използва в никой шаблон
    .help = Премахнете я или я използвайте в шаблон.

## Текстът на материала: Markdown
rule-heading-top = В текста има заглавие с един знак #, а такова заглавие на страницата е само едно — нейното име
    .help = Започнете раздела с два знака: ##.
rule-heading-empty = След знаците # няма текст на заглавието
    .help = Напишете заглавие или махнете реда.
rule-text-unwritten = Тук още стои редът, който програмата остави
    .help = Напишете на негово място своя текст. Докато е тук, читателите го виждат на сайта.
rule-heading-space = След знаците # няма интервал, затова това не е подзаглавие
    .help = Поставете интервал след знаците. Ако са просто текст, поставете пред тях обратна наклонена черта.
rule-list-sign = Ред, който започва с „•“, не е точка от списък
    .help = Започвайте всяка точка на нов ред със знака „- “, а пред списъка оставете празен ред.
rule-heading-attribute = До заглавието стои „{ $attribute }“, а тук може да има само име за връзки
    .help = Оставете само {"{"}#име{"}"} или махнете фигурните скоби.
rule-heading-id-reserved = Името за връзки „{ $id }“ започва с „{ $prefix }“, а така сайтът нарича своите части
    .help = Изберете друго име.
rule-heading-id-twice = Името за връзки „{ $id }“ вече принадлежи на друго заглавие в този текст
    .help = Дайте на всяко заглавие свое име: връзката води само до едно от тях.
rule-table-header-empty = В таблицата колона { $column } няма име
    .help = Попълнете клетката в първия ред: екранният четец я изговаря заедно с всяка стойност.
rule-table-header-missing = Прилича на таблица, но под първия ред няма линия { $line }
    .help = На първия ред на таблицата са имената на колоните, а под него – линия от тирета. Без нея читателите виждат само чертички.
rule-link-scheme = Връзката не може да започва с „{ $scheme }:“
    .help = Посочете адрес с https:, файл наблизо или news:, page:, event:, partner:, hotline:. Засега е отпечатан само текстът.
rule-link-incomplete = Адресът „{ $address }“ е непълен
    .help = Допишете началото: https:// за сайт, mailto: за поща.
rule-link-address-empty = В кръглите скоби няма адрес
    .help = Посочете накъде води връзката или махнете скобите.
rule-link-text-empty = Връзката няма текст
    .help = Напишете в квадратните скоби накъде води: без текст никой няма да я види или чуе.
rule-link-space = В адреса има интервал и затова връзката не работи
    .help = Оградете адреса с ъглови скоби.
rule-link-quotes = Надписът е в типографски кавички и затова връзката не работи
    .help = Около надписа са нужни прави кавички: "…".
rule-link-broken = Това прилича на връзка или изображение, но не е станало такова
    .help = Проверете скобите: [текст](адрес), ![описание](снимка.jpg), без интервал между ] и (. Ако е обикновен текст, поставете обратно наклонена черта пред [.
rule-link-title = Надписът „{ $title }“ няма да се покаже никъде
    .help = Преместете тези думи в текста.
rule-link-definition-unused = Редът „[{ $label }]: …“ задава адрес, който никой не използва, и го няма на страницата
    .help = Ако е обикновен текст, поставете обратно наклонена черта пред [; ако не е, махнете реда.
rule-image-alt-missing = Изображението { $file } няма описание
    .help = Напишете в квадратните скоби какво се вижда на него. Ако само украсява, добавете след името на файла "декоративно".
rule-image-alt-unused = Изображението е наречено декоративно и затова описанието „{ $alt }“ никой няма да чуе
    .help = Оставете едно от двете: описанието или думата "декоративно".
rule-image-outside = Изображението е на чужд сайт: { $address }
    .help = Запазете го до текста и посочете името на файла. Проверете дали имате това право.
rule-embed-inline = „{ $address }“ стои по средата на текста, а картата иска отделен абзац
    .help = Оставете празен ред преди нея и след нея. В изречение пишете връзка: без удивителен знак.
rule-embed-kind = „{ $address }“ не може да се покаже като изображение или карта
    .help = Напишете връзка: без удивителен знак пред скобите.
rule-gallery-twice = Мястото за галерията „{ $address }“ стои в текста втори път
    .help = Оставете само едно: снимките от полето gallery се показват веднъж.
rule-count-broken =
    { $reason ->
        [hash] Знакът # не стои в началото
       *[query] Числото, което сайтът брои, е записано с грешка
    }
    .help =
        { $reason ->
            [hash] На мястото на # застава числото, а думите са след него: [# млн. гривни](…).
           *[query] Образци: [# партньор/партньори](count:partners?role=donor), [# гривни](value:budget-2026?row=total&col=spent).
        }
rule-note-kind = Няма откроен блок „{ $kind }“
    .help = Има NOTE (бележка), TIP (съвет), IMPORTANT (важно), WARNING (внимание), CAUTION (опасност).
rule-note-place = Знакът „[!{ $kind }]“ трябва да стои сам на първия ред на цитата
    .help = Поставете > [!NOTE] на отделен ред, а текста — по-долу, също след знака >.
rule-footnote-missing = Няма бележка под линия „{ $label }“
    .help = Добавете я най-долу на отделен ред, който започва с [^{ $label }]:, или поправете знака.
rule-footnote-unused = Нищо не сочи към бележката под линия „{ $label }“ и затова тя не е отпечатана
    .help = Поставете [^{ $label }] там, където трябва да се забележи, или я махнете.
rule-footnote-twice = Бележките под линия със знак „{ $label }“ са две; отпечатана е първата
    .help = Дайте на втората друг знак.
rule-html-tag = Тагът „{ $tag }“ не може да се използва тук: показан е като текст
    .help =
        { $tag ->
            [a] Напишете връзката така: [текст](адрес).
            [img] Напишете изображението така: ![описание](снимка.jpg).
            [b] Откроявайте със звездички: **дума**.
            [strong] Откроявайте със звездички: **дума**.
            [i] Откроявайте със звездички: *дума*.
            [em] Откроявайте със звездички: *дума*.
           *[other] Позволени са span, abbr, sub, sup и br в текста, div, details и summary на отделен ред. Ако не е таг, поставете обратно наклонена черта пред <.
        }
## Думи: файлове .ftl
rule-html-attribute = Тагът „{ $tag }“ не може да има „{ $attribute }“: показан е като текст
    .help = Възможни са само lang при span и div, title при abbr, open при details.
rule-html-open = Тагът „{ $tag }“ не е затворен там, където е отворен
    .help = Добавете затварящ таг в същия абзац или раздел. Сайтът го затвори сам, може би не на място.
rule-html-close = Затварящият таг „{ $tag }“ не затваря нищо: показан е като текст
    .help = Махнете го или отворете тага в същия абзац или раздел.
rule-html-comment = Коментарът не излиза на страницата
    .help = Ако не е нужен и на вас, махнете го.
rule-span-attribute = След квадратните скоби не е ясно какво значи „{ $attribute }“
    .help = Тук може да има само език: [World Health Organization]{"{"}lang=en{"}"}, в рамките на едно открояване.
rule-lang-unknown = Няма език „{ $tag }“
    .help = Отбележете езика с две букви: uk, ru, bg, en, de, pl.
rule-code-language = Езикът на кода „{ $language }“ е непознат и затова няма да има цветове
    .help = Поправете името или го махнете.

## Правила, за които е нужен целият сайт
rule-shared-missing = В нито един превод няма поле „{ $field }“
    .help = Добавете ред „{ $field }: …“ в този файл: останалите езици ще вземат стойността оттук.
rule-shared-differs = Полето „{ $field }“ тук не е същото като в друг превод
    .help = То е общо за всички езици и важи стойността от файла на език „{ $lang }“. Махнете реда тук или го поправете там.
rule-category-unknown = На сайта няма тема „{ $id }“
    .help = Темите са изброени в categories в content/site.yaml: { $known }.
rule-id-unknown =
    { $kind ->
        [news] Няма новина с код „{ $id }“
        [page] Няма страница „{ $id }“
        [hotline] Няма гореща линия с код „{ $id }“
        [event] Няма събитие с код „{ $id }“
        [partner] Няма партньор с код „{ $id }“
        [person] Няма човек с код „{ $id }“
        [document] Няма документ с код „{ $id }“
        [calendar] Няма календар с почивни дни с код „{ $id }“
        [term] В речника няма съкращение с код „{ $id }“
        [dataset] Няма набор от данни с код „{ $id }“
        [item] Няма запис с код „{ $id }“
       *[snippet] Няма общ текст с код „{ $id }“
    }
    .help =
        { $proposal ->
            [none]
                { $kind ->
                    [news] Кодът на новината е името на файла ѝ без езика и „.md“.
                    [page] Кодът на страницата е пътят на файла ѝ в content/pages без езика и „.md“.
                    [hotline] Кодовете са записани в content/data/hotlines.yaml, в полето id.
                    [event] Кодовете са записани в content/data/events.yaml, в полето id.
                    [partner] Кодовете са записани в content/data/partners.yaml, в полето id.
                    [person] Кодовете са записани в content/data/people.yaml, в полето id.
                    [document] Кодовете са записани в content/data/documents.yaml, в полето id.
                    [calendar] Кодовете са записани в content/data/calendar.yaml, в полето id.
                    [term] Кодовете са записани в content/data/glossary.yaml, в полето id.
                    [dataset] Кодът на набора стои в полето id на файла му в content/data/datasets.
                    [item] Записът се назовава с колекция и код: item:vacancies/nurse. Кодовете са записани във файла на колекцията в content/data, в полето id.
                   *[snippet] Кодът е името на файла в content/snippets без езика и „.md“.
                }
           *[other] Може би сте имали предвид { $proposal }.
        }
rule-chart-column =
    { $reason ->
        [unknown] В таблицата няма колона „{ $column }“
        [private] Колоната „{ $column }“ не се публикува и затова не може да стои в диаграма
        [axis] Колоната „{ $column }“ съдържа суми или дялове: те не назовават нищо
        [number] В колоната „{ $column }“ не стоят числа
        [same] Колоната „{ $column }“ е посочена два пъти
        [unit] Колоната „{ $column }“ е в друга мерна единица, различна от тази на първата
        [too-many] Колоните с числа са повече от { $most }
       *[repeated] Названията се повтарят, а не е казано дали „{ $column }“ може да се събира
    }
    .help =
        { $reason ->
            [unknown] Запишете ключа (key) на една от колоните на таблицата.
            [private] Изберете друга колона или махнете private, ако всички могат да я видят.
            [axis] В полето x трябва да стои колона с названия, години или дати.
            [number] В полето y трябва да стоят колони от тип integer, decimal, money или percent.
            [same] Запишете всяка колона веднъж.
            [unit] В една диаграма може да има само една мерна единица: за другата направете отделен набор от данни.
            [too-many] Толкова редици читателят няма да различи: оставете най-важните.
           *[repeated] Ако сборът на тези редове има смисъл, добавете към колоната total: yes. Иначе изберете за x колона, в която всичко е различно.
        }
rule-chart-none = Наборът от данни „{ $id }“ няма диаграма
    .help = Опишете я в полето chart на този набор или покажете таблицата: ![…](dataset:{ $id }).
rule-related-self = Новината сочи към самата себе си
    .help = Махнете кода ѝ от полето related.
rule-section-empty =
    { $section ->
        [events] В менюто има раздел със събития, но няма нито едно събитие
        [hotlines] В менюто има раздел с горещи линии, но няма нито една линия
        [people] В менюто има раздел с хора, но няма нито един човек
        [documents] В менюто има раздел с документи, но няма нито един документ
        [glossary] В менюто има речник на съкращенията, но няма нито едно съкращение
        [data] В менюто има раздел с данни, а няма нито един набор
        [notices] В менюто има раздел за обяви със срок, но няма нито една такава обява
        [corrections] В менюто има раздел с поправки, а няма нито една поправка
       *[partners] В менюто има раздел с партньори, но няма нито един партньор
    }
    .help =
        { $section ->
            [data] Добавете набор в content/data/datasets или махнете този елемент от менюто.
            [notices] Добавете „deadline“ към новина или махнете тази точка от менюто.
            [corrections] Махнете тази точка: разделът ще се появи долу на страниците с първата поправка в updates.
           *[other] Добавете записи в content/data/{ $section }.yaml или махнете тази точка от менюто.
        }
rule-document-absent = Документът „{ $id }“ няма къде да се прочете
    .help = Добавете file (файл до списъка) или url (адрес), за да може читателят да го отвори.
rule-document-future = Датата на документа още не е настъпила
    .help = Проверете годината и месеца: документ не може да носи бъдеща дата.
rule-replaces-circle = Документът заменя сам себе си: „{ $id }“ води обратно към него
    .help = По-новият документ заменя по-стария. Махнете излишния код от полето replaces.
rule-replaced-in-force = Документът „{ $id }“ е заменен с „{ $by }“, а тук е в сила
    .help = Добавете status: repealed или го махнете от полето replaces на другия документ.
rule-document-repealed = Страницата сочи към отменен документ „{ $id }“ и не казва това
    .help =
        { $proposal ->
            [none] Кажете го в текста на връзката: „отменената заповед…“, или махнете връзката.
           *[other] Заменен е: посочете „{ $proposal }“ или кажете в текста на връзката, че документът е отменен.
        }
rule-order-twice = Мястото { $order } в списъка на хората е заето два пъти: вече го има „{ $id }“
    .help = Дайте на всеки свое число в order: по-малкото стои по-горе.
rule-programme-alone = Има програма, но няма събитие с код „{ $id }“
    .help =
        { $proposal ->
            [none] Добавете събитието в content/data/events.yaml или дайте на файла кода на събитие, което вече е там.
           *[other] Може би сте имали предвид „{ $proposal }“: тогава преименувайте файла.
        }
rule-word-language = В полето „{ $field }“ има текст на език „{ $lang }“, какъвто сайтът няма
    .help = Поправете кода на езика, махнете реда или добавете езика към languages в content/site.yaml.
rule-word-missing = В полето „{ $field }“ липсват езици: { $languages }
    .help = Допишете ги. Докато ги няма, читателите ще виждат текста на друг език.
rule-word-cyrillic = В полето „{ $field }“ има един текст на кирилица за всички езици, също и за английския
    .help = Запишете всеки език на отделен ред: uk: …, en: …
## Собствени колекции на сайта
rule-schema-syntax = Тази схема не е JSON: { $reason }
    .help = Погледнете това място: най-вероятно има излишна запетая или липсва скоба или кавичка.
rule-schema-wrong = { $reason ->
        [record] Схемата описва един запис, а файлът е списък от записи
       *[other] Схемата не може да се използва: { $reason }
    }
    .help = { $reason ->
        [record] Поставете написаното в {"{"} "type": "array", "items": … {"}"}.
       *[other] Поправете това място по правилата на JSON Schema (json-schema.org).
    }
rule-schema-alone = За тази схема няма списък „{ $file }“
    .help = Схемата носи името на списъка си: vacancies.schema.json описва vacancies.yaml. Преименувайте схемата или я изтрийте.
rule-schema-breach = „{ $field }“ нарушава правилото „{ $keyword }“ на схемата: { $reason }
    .help = Поправете стойността или схемата до списъка.
rule-value-pattern = „{ $value }“ в полето „{ $field }“ не е написано така, както иска схемата
    .help = Стойността трябва да отговаря на образеца { $pattern }.
rule-value-format = „{ $value }“ в полето „{ $field }“ не е във формата „{ $format }“
    .help = Поправете стойността или схемата до списъка.
rule-value-const = „{ $value }“ не е подходящо за полето „{ $field }“
    .help = Тук може да стои само { $expected }.
rule-value-bound = { $kind ->
        [least] Числото { $value } в полето „{ $field }“ е твърде малко
        [above] Числото { $value } в полето „{ $field }“ е твърде малко
       *[most] Числото { $value } в полето „{ $field }“ е твърде голямо
    }
    .help = { $kind ->
        [least] Най-малката възможна стойност е { $limit }.
        [above] Трябва да е повече от { $limit }.
        [below] Трябва да е по-малко от { $limit }.
       *[most] Най-голямата възможна стойност е { $limit }.
    }
rule-value-length = { $kind ->
        [short] Текстът в полето „{ $field }“ е твърде къс
       *[long] Текстът в полето „{ $field }“ е твърде дълъг
    }
    .help = { $kind ->
        [short] Знаците трябва да са поне { $limit }.
       *[long] Знаците трябва да са най-много { $limit }.
    }
rule-collection-unnamed = Този списък не се вижда никъде: site.yaml не го назовава
    .help = { $proposal ->
        [none] Добавете в content/site.yaml „collections:“, под него „{ $id }:“, а още по-долу – „title“ със заглавието.
       *[other] Ако сте имали предвид { $proposal }.yaml, преименувайте файла. Ако не, добавете „{ $id }“ със заглавие („title“) към „collections“ в content/site.yaml.
    }
rule-collection-missing = За тази колекция няма файл „{ $file }“
    .help = Създайте файла със списък от записи или махнете колекцията от site.yaml.
rule-collection-reserved = Колекция не може да се казва „{ $value }“: програмата сама използва това име
    .help = Дайте на файла и на колекцията друго име.
rule-collection-labels = Читателите биха видели само кодовете на тези полета: { $fields }
    .help = Напишете в „labels“ на тази колекция как се казва всяко поле на всеки език.

rule-dataset-rows =
    { $reason ->
        [none] Наборът от данни няма редове
       *[twice] Редовете са записани два пъти: тук и във файла CSV
    }
    .help = Сложете до него файл CSV със същото име или запишете редовете под rows:, но не и двете.
rule-dataset-columns = Наборът от данни не описва колоните си
    .help = Изредете ги под columns: или посочете в like кода на набор със същите колони.
rule-dataset-alone = Никой не описва таблицата, затова тя не е публикувана
    .help = Създайте до нея файл { $file } със заглавие, дата и колони.
rule-dataset-circle = Наборът „{ $id }“ чрез like се връща към себе си
    .help = Запишете колоните в един от тези набори и махнете like от него.
rule-dataset-empty = В таблицата на този набор от данни няма нито един ред
    .help = Читателите ще видят празна таблица. Добавете редове или махнете файла, докато ги няма.
rule-dataset-late = Обновяването на данните е обещано за { $date }, а го няма
    .help = Обновете данните и датата updated или сложете нов ден в next_update.
rule-column-key = „{ $value }“ не може да е код на колона
    .help = Пишете с малки латински букви, цифри, „_“ и „-“: тях ги чете всяка програма.
rule-column-twice = Колоната „{ $key }“ е описана два пъти
    .help = Дайте на една от тях друг код.
rule-currency-unknown =
    { $value ->
        [none] Колоната с пари не казва в каква валута са
       *[other] Няма валута „{ $value }“
    }
    .help = Запишете в currency код по ISO 4217: UAH, EUR, USD, BGN.
rule-csv-separator = Не се вижда с какво са разделени колоните
    .help = Запишете таблицата от Excel като „CSV UTF-8“: колоните се делят с точка и запетая, запетая или табулация.
rule-csv-header =
    { $reason ->
        [unknown] Колоната „{ $name }“ не е описана
        [twice] Колоната „{ $name }“ стои в таблицата два пъти
       *[missing] В таблицата няма колона „{ $name }“
    }
    .help = Колоната се назовава с кода си или с надписа си на който и да е език. Описани са: { $known }.
rule-csv-row-length = В този ред клетките са { $found }, а колоните { $expected }
    .help = Проверете дали не липсва разделител; текст, в който го има, се пише в кавички.
rule-cell-number =
    { $reason ->
        [unclear] „{ $value }“ може да се прочете двояко: като дроб и като хиляди
        [mixed] „{ $value }“ е записано другояче от числата над него в колона „{ $column }“
        [large] Числото „{ $value }“ е твърде голямо, за да се смята точно
       *[wrong] „{ $value }“ в колона „{ $column }“ не е число в нужния вид
    }
    .help = Кажете в полето numbers на колоната или набора как са записани числата, например numbers: 1 234,56
rule-cell-format =
    { $type ->
        [date] „{ $value }“ не е дата
        [phone] „{ $value }“ не е телефонен номер
        [email] „{ $value }“ не е електронен адрес
        [link] „{ $value }“ не е уеб адрес
        [prozorro] „{ $value }“ не е номер на поръчка в Prozorro
        [ocid] „{ $value }“ не е код OCID
       *[iati] „{ $value }“ не е код IATI
    }
    .help = Колона „{ $column }“. Образци: 31.12.2025, +380441234567, UA-2026-01-15-000123-a, ocds-be6bcu-UA-2026-01-15-000123-a, XM-DAC-7-PP.
rule-cell-empty = Празна клетка в задължителната колона „{ $column }“
    .help = Попълнете я или махнете required от колоната.
rule-cell-formula = Текстът в колона „{ $column }“ ще бъде изпълнен като формула
    .help = В CSV за изтегляне пред него ще стои апостроф. Ако формулата е тук случайно, махнете я.
rule-cell-personal =
    { $kind ->
        [iban] В публичната колона „{ $column }“ има нещо като сметка IBAN
        [card] В публичната колона „{ $column }“ има нещо като номер на карта
        [rnokpp] В публичната колона „{ $column }“ има нещо като данъчен номер на лице в Украйна (РНОКПП)
       *[egn] В публичната колона „{ $column }“ има нещо като ЕГН
    }
    .help = Ако наистина е така, отбележете колоната private: yes или махнете номера.
rule-cell-private = Клетка от публичната колона „{ $column }“ повтаря скритата колона „{ $private }“
    .help = Махнете повторението или отбележете и тази колона private: yes.
rule-total-differs = В сбора на колона „{ $column }“ е записано { $written }, а сумата на редовете е { $sum }
    .help = Намерете пропуснатия ред или поправете сбора. Може и да го махнете: сумата я смята програмата.
rule-total-inside = Редът със сборове („{ $value }“) по средата на таблицата се брои като обикновен и сборовете му се смятат два пъти
    .help = Махнете го или го преместете в края. Ако е обикновен ред, наречете го другояче.
rule-cells-more =
    { $column ->
        [none] Още такива редове и заглавия: { $count }
       *[other] Още бележки в колона „{ $column }“: { $count }
    }
    .help = Не са показани, защото причината вероятно е обща. Поправете първите.
## Словоупотреба, език и закон
rule-message-missing = Езикът „{ $lang }“ няма думи, които са нужни на страниците ({ $count }): { $keys }
    .help = Допишете ги в locales/{ $lang }/site.ftl. Всички липсващи показва visnyk words.
rule-message-variable = Съобщението { $key } не отпечатва това, което му се дава: { $names }
    .help = Вмъкнете тези променливи, всяка като {"{"} $име {"}"}: без тях читателят научава по-малко, отколкото на другите езици.
rule-wording = На този сайт не се пише „{ $wrong }“
    .help =
        { $hint ->
            [none] Пишете „{ $right }“. Така е записано в content/data/wording.yaml.
           *[other] { $hint }
        }
rule-wording-form =
    { $reason ->
        [no-right] Думата, която не се пише, стои без думата, която се пише
        [star] Звездичката може да е само една и само в края
        [ending] Правилната дума има звездичка, а неправилната няма
       *[short] Думата не започва с буква или е твърде кратка, за да се търси
    }
    .help = Запишете wrong и right, и двете със звездичка в края или без нея, например бесплатн* и безплатн*; където няма готова замяна, напишете съвет в hint.
rule-wording-twice = Думата „{ $word }“ е записана за този език два пъти
    .help = Важи първият запис. Оставете само един.
rule-wording-circle = Правилната дума „{ $right }“ сама е забранена: в списъка има „{ $wrong }“
    .help = Поправете един от двата записа; докато си противоречат, това не се търси.
rule-word-latin = Сред думи на кирилица стои латинското „{ $word }“
    .help = Напишете го на езика „{ $lang }“ или, ако е название, добавете го в списъка latin в content/data/wording.yaml. Възможно е една буква да е набрана на латиница.
rule-ukrainian-version =
    { $reason ->
        [language] Сайтът няма версия на украински
        [default] Версията на украински не се зарежда първа
        [words] В полето „{ $field }“ няма текст на украински, макар че на други езици има
        [text] Този материал го няма на украински, макар че го има на езика „{ $lang }“
       *[less] На украински има по-малко, отколкото на езика „{ $lang }“: { $field ->
            [headings] липсват раздели
            [pictures] липсват изображения
            [tables] липсват таблици
           *[length] текстът е значително по-кратък
        }
    }
    .help = Закон на Украйна № 2704-VIII, член 27: версията на държавния език съществува, зарежда се по подразбиране и по обем и съдържание не е по-малка от другите.
rule-spelling = Речникът не познава думата „{ $word }“
    .help =
        { $proposal ->
            [none] Ако думата е правилна, добавете я в списъка known в content/data/wording.yaml.
           *[other] Може би: { $proposal }. Ако думата е правилна, добавете я в списъка known в content/data/wording.yaml.
        }
rule-spelling-dictionary = Правописът на езика „{ $lang }“ не е проверен: { $reason ->
        [broken] речникът не може да се прочете
       *[missing] няма речник
    }
    .help = Инсталирайте речник на Hunspell в кодиране UTF-8 (в Debian и Ubuntu: apt install { $package }) или посочете папката му в променливата DICPATH.
rule-link-file-unknown = Връзката води към файл, който не съществува: { $file }
    .help =
        { $proposal ->
            [none] Проверете името и папката: пътят се брои от този файл. Новината се вижда отвсякъде като news:код, а страницата – като page:път.
           *[other] Може би сте имали предвид { $proposal }.
        }
rule-link-anchor-unknown = На онази страница няма място „#{ $anchor }“
    .help =
        { $proposal ->
            [none] Заглавието може да е променено. Махнете „#{ $anchor }“ или дайте на нужното заглавие постоянен знак: ## Заглавие {"{"}#{ $anchor }{"}"}.
           *[other] Може би сте имали предвид { $proposal }.
        }
rule-link-address-unknown = На сайта няма адрес { $address }
    .help =
        { $proposal ->
            [none] Проверете адреса. По-сигурно е да сочите към файл, news:код или page:път: такава връзка не се чупи, когато адресът се промени.
           *[other] Може би сте имали предвид { $proposal }.
        }
rule-snippet-in-snippet = Общ текст е вмъкнат в друг общ текст
    .help = Вмъкнете и двата на страницата, единия веднага след другия.
rule-count-unknown = Не може да се преброи: „{ $name }“
    .help =
        { $proposal ->
            [none] Може да напишете: { $known }.
           *[other] Може би сте имали предвид „{ $proposal }“. Може да напишете: { $known }.
        }
rule-count-forms = Думата след числото има форми: { $given }, а трябват { $expected }
    .help = Запишете ги с наклонена черта. В украинския и руския формите са три (партнер/партнери/партнерів), в българския и английския – две (партньор/партньори).
rule-count-differs = В текста пише { $written }, а сега на сайта са { $live }
    .help = За стара новина това може да е вярно. Ако числото трябва да е днешното, поправете го.
rule-figure-live-news = Това число ще се променя и след публикуването на новината
    .help = Новината разказва за своя ден. Напишете числото такова, каквото е днес: [12 партньори](count:partners). Ако после се промени, ще го каже бележка, а новината остава каквато е.
rule-value-unknown =
    { $reason ->
        [part] Адрес „value:…“ не може да има част „{ $name }“
        [no-part] В адреса „value:…“ липсва частта „{ $name }“
        [dataset] Няма набор от данни с код „{ $name }“
        [column] В таблицата няма колона „{ $name }“
        [number] В колоната „{ $name }“ не стоят числа
        [row] В таблицата няма ред „{ $name }“
        [total] Колоната „{ $name }“ няма сбор
        [repeated] Редовете „{ $name }“ са няколко, а не е казано да се събират
        [empty] В реда „{ $name }“ няма число
        [scale] Непозната мярка „{ $name }“
        [small] Числото е твърде малко за мярката „{ $name }“: би излязла нула
       *[fraction] Числото { $name } е дробно и по него не може да се избере форма на думата
    }
    .help =
        { $reason ->
            [no-part] Пример: [# гривни](value:budget-2026?row=total&col=spent).
            [total] Добавете към колоната total: yes или посочете ред.
            [repeated] Добавете към колоната total: yes или посочете реда по друга колона: row=year:2026.
            [empty] Попълнете клетката или посочете друг ред.
            [small] Вземете по-малка мярка (in=thousand) или я махнете.
            [fraction] Запишете след знака # една дума, която подхожда на всяко число: [# млн. гривни](…).
           *[other]
                { $proposal ->
                    [none]
                        { $known ->
                            [none] Проверете названието: то трябва да стои така, както е в таблицата.
                           *[other] Можете да запишете: { $known }.
                        }
                   *[other] Може би сте имали предвид „{ $proposal }“.
                }
        }
rule-value-differs = В текста е { $written }, а в данните сега е { $live }
    .help = В стара новина това може да е вярно. Ако трябва да стои днешното число, поправете го.
rule-phone-text = Във връзката пише „{ $text }“, а номерът на тази линия е { $display }
    .help = Поправете номера или оставете само <hotline:код>: програмата сама ще постави верния.
rule-file-missing = Няма файл „{ $file }“
    .help =
        { $proposal ->
            [none] Сложете файла до този текст или поправете името. Главните и малките букви в имената се различават.
           *[other] Може би сте имали предвид „{ $proposal }“. Главните и малките букви в имената се различават.
        }
rule-file-no-picture = „{ $file }“ не е изображение
    .help = За изображения стават файлове jpg, png, webp, avif, gif и svg. Документ добавете в attachments.
rule-gallery-empty = Тук трябва да стоят снимките от галерията, но не е посочена нито една
    .help =
        { $kind ->
            [here] Галерия имат новините и страниците, но не и този текст. Махнете реда или добавете изображенията едно по едно.
           *[other] Изредете файловете в полето gallery в началото на файла: [първа.jpg, втора.jpg], или махнете този ред.
        }
rule-gallery-repeated = „{ $file }“ стои в галерията два пъти
    .help = Махнете повторението от списъка gallery.
rule-image-field-alt-missing = Изображението „{ $file }“ няма описание на този език
    .help = Добавете alt: кажете какво се вижда на него за онези, които не го виждат. Ако само украсява, напишете decorative: да.
rule-photo-unused = В photos е описано „{ $file }“, но такова изображение в текста няма
    .help =
        { $proposal ->
            [none] Махнете описанието или добавете изображението в текста или галерията.
           *[other] Може би сте имали предвид „{ $proposal }“.
        }
rule-term-form = Такова съкращение не може да се намери в текст
    .help =
        { $reason ->
            [space] Съкращението е една дума без интервали; пълното име се пише в полето name.
           *[short] В съкращението трябва да има поне две букви или цифри.
        }
rule-term-twice = Съкращението „{ $form }“ (език „{ $lang }“) вече е обяснено в записа „{ $id }“
    .help = Читателят ще стигне до първия от двата. Оставете съкращението в един запис или ги обединете.
rule-term-unused = Съкращението „{ $form }“ не се среща в нито един текст
    .help = Махнете записа от речника или проверете как се пише съкращението в текстовете; другите форми добавете в полето also.
rule-record-unused =
    { $kind ->
        [person] За човека „{ $id }“ не се споменава нито в текстовете, нито в други записи
        [document] За документа „{ $id }“ не се споменава нито в текстовете, нито в други записи
       *[partner] За партньора „{ $id }“ не се споменава нито в текстовете, нито в други записи
    }
    .help = Добавете връзка ({ $kind }:{ $id }) там, където става дума за това, или махнете записа, ако вече не е нужен.
rule-snippet-unused = Общият текст „{ $id }“ не се показва на никоя страница
    .help = Вмъкнете го с реда ![](snippet:{ $id }), посочете го в полето background на новина или изтрийте файла.
rule-translation-missing = Няма превод на език „{ $lang }“
    .help = Преводът трябва да е до този файл, с име { $file }. Докато го няма, читателите на този език виждат само връзка към текста на друг език.
rule-translated-malformed = Полето translated не може да се прочете
    .help =
        { $reason ->
            [language] В началото трябва да стои езикът на оригинала. Този ред не се пише на ръка: изпълнете visnyk translations accept.
            [version] Редът е записан от друга версия на програмата. Сверете превода и изпълнете visnyk translations accept.
           *[digests] Редът е повреден. Сверете превода с оригинала и изпълнете visnyk translations accept.
        }
rule-translated-language = Полето translated посочва езика „{ $lang }“, който сайтът няма
    .help = Езиците на сайта са { $known }. Сверете превода с оригинала и изпълнете visnyk translations accept { $file }.
rule-translated-nothing = Полето translated посочва езика „{ $lang }“, а такъв текст няма
    .help = Може би файлът на оригинала е изтрит или преименуван. Ако е превеждано от друг език, изпълнете visnyk translations accept { $file } --from ЕЗИК.
rule-translated-circle = Преводите сочат един към друг в кръг (език „{ $lang }“)
    .help = Един от текстовете е оригиналът: махнете от него полето translated.
rule-translated-sources = Този превод е направен от езика „{ $lang }“, а друг – от езика „{ $other }“, и нито един от двата текста не е превод
    .help = Оригиналът трябва да е един. За текста, който е преведен от него, изпълнете visnyk translations accept.
rule-translation-newer = Преводът разказва за обновявания, които ги няма в оригинала („{ $lang }“)
    .help = Допишете обновяванията в оригинала и след това сверете превода.
rule-translation-outdated = { $count ->
        [one] Оригиналът („{ $lang }“) е променен след превода: { $count } абзац
       *[other] Оригиналът („{ $lang }“) е променен след превода: { $count } абзаца
    }
    .help = На читателите това е казано на страницата. Какво се е променило, показва visnyk translations { $file }. Щом обновите превода, изпълнете visnyk translations accept { $file }, а ако и така е верен – същото с --minor.
rule-translation-untracked = Не е известно от кой текст е направен този превод
    .help =
        { $lang ->
            [none] Сверете го с оригинала и изпълнете visnyk translations accept { $file }.
           *[other] Сверете го с текста на езика „{ $lang }“ и изпълнете visnyk translations accept { $file }.
        }
rule-heading-skip = Заглавието „{ $marks }“ прескача ниво: тук трябва да е „{ $expected }“
    .help = Който слуша страницата, се движи по заглавията ѝ. Нивото се избира по смисъла, а не по големината на буквите.
rule-faq-empty = На тази страница трябва да има въпроси и отговори, но няма нито един въпрос
    .help = Започвайте всеки въпрос с „## “ на отделен ред, а отговора пишете под него. Или махнете layout.
rule-address-twice = Адресът { $address } вече е зает
    .help = Дайте на едната страница друго slug или друго име на файла, или махнете стария адрес от aliases.
rule-address-reserved = Адресът { $address } е на самата програма
    .help = Дайте на файла или на slug друго име.
rule-slug-character = В „{ $text }“ има знак „{ $character }“, който не може да стои в адрес
    .help = Използвайте малки букви и цифри, а думите разделяйте с тире.
rule-slug-reserved = Името „{ $name }“ е нужно на самата програма: под него стоят нейни страници
    .help = Дайте на файла или на slug друго име.
rule-alias-wrong = „{ $alias }“ не може да е стар адрес
    .help =
        { $reason ->
            [elsewhere] Пишете само пътя на този сайт, от наклонената черта: /old/page.
            [query] Частите след „?“ или „#“ сървърът не различава. Оставете само пътя.
            [path] Пишете пътя от наклонената черта, без „..“, обратни и двойни черти: /old/page.
           *[character] В него има знак, който не може да стои в име на файл.
        }
rule-time-gap = Часът { $time } в този ден не съществува: часовниците се местят напред
    .help = Напишете час преди или след преместването.
rule-update-future = Промяната е с дата { $date }: този ден още не е дошъл, а читателите вече я виждат
    .help = Поправете датата или добавете промяната в същия ден.
rule-update-early = Промяната е с дата { $date }, по-рано от самата публикация
    .help = Сверете датите: промяна се прави след публикуването.
rule-corrected-figure = Тук стои „{ $written }“, а на { $date } това е поправено: беше „{ $was }“{ $now ->
        [none] { "" }
       *[other] , стана „{ $now }“
    }
    .help = Впишете поправеното. Ако старото число е уместно тук (цитат, друг показател), оставете коментар до него: <!-- accept corrected-figure: защо -->
rule-verified-future = Номерът е „проверен“ на { $date }, а този ден още не е дошъл
    .help = Във verified пишете деня, в който номерът наистина е набран и проверен.
rule-verified-old = Номерът е проверен за последно на { $date }: преди повече от { $days } дни
    .help = Обадете се на линията, сверете часовете и езиците и запишете във verified днешния ден. Срокът е verified_days в site.yaml.
rule-statement-old = Декларацията за достъпност е преглеждана за последно на { $date }, преди повече от година
    .help = Проверете сайта, обновете декларацията и датата reviewed.
rule-security-expires =
    { $state ->
        [past] Срокът на данните за сигурност изтече на { $date }
       *[soon] Срокът на данните за сигурност скоро изтича: { $date }
    }
    .help = Уверете се, че контактът е валиден, и сложете в expires нов ден, най-много година напред.
rule-title-twice = Вече има друга страница със заглавие „{ $title }“
    .help = Уточнете едно от заглавията: в търсенето, менюто и разделите на браузъра страниците не се различават.

## Правила: достъпност на текста
rule-image-alt-caption = Описанието на изображението повтаря текста под него: „{ $alt }“
    .help = Който слуша страницата, ще чуе едно и също два пъти. В описанието кажете какво се вижда, а в текста под изображението – кой е това, къде и кога.
rule-image-alt-file = „{ $alt }“ е име, а не описание на изображението
    .help = Напишете с едно изречение какво се вижда на него. Ако е само украса, напишете ![](файл.jpg "декоративно"), а в полетата – decorative: true.
rule-heading-bold = Абзац с получер шрифт стои вместо заглавие
    .help = Който слуша страницата, няма да го намери сред заглавията. Започнете реда с ## или ###.
rule-link-text-vague = От текста на връзката „{ $text }“ не се разбира накъде води
    .help = Екранните четци изброяват връзките без текста около тях. Нека връзката носи името на онова, към което води: „работно време“, а не „тук“.
rule-link-text-address = Вместо текст на връзката стои адрес: { $text }
    .help = Екранният четец го изговаря знак по знак. Напишете името на онова, към което води: [Име](https://…).
rule-paragraph-long = Думите в абзаца са { $count }, а повече от { $limit } трудно се четат наведнъж
    .help = Разделете го: една мисъл – един абзац. Изброяването направете на списък.
rule-language-unmarked = Изглежда тези думи са на друг език ({ $lang }), а това не е отбелязано: „{ $text }“
    .help =
        { $where ->
            [field] В заглавието и увода езикът не може да се отбележи. Преведете думите или поправете буквата.
           *[other] Екранният четец ще ги изговори с неподходящ глас. Отбележете езика: <span lang="{ $lang }">…</span>. Ако не са цитат или название, преведете ги или поправете буквата.
        }
rule-text-capitals = Няколко думи с главни букви: „{ $text }“
    .help = Такъв текст се чете по-бавно и звучи като вик, а екранният четец може да го изговори буква по буква. Напишете го с обикновени букви.
rule-pdf-only = На страницата има малко текст, а документът е само във формат PDF: { $file }
    .help = PDF се чете трудно на телефон, а за екранния четец често е недостъпен. Разкажете главното на страницата или добавете същия документ във формат DOCX, ODT или HTML.

## Правила: превод и оригинал
rule-parity-number =
    { $case ->
        [missing] Числото „{ $there }“ от оригинала ({ $lang }) липсва в превода
        [extra] Числото „{ $here }“ го няма в оригинала ({ $lang })
       *[differs] Тук е „{ $here }“, а в оригинала ({ $lang }) – „{ $there }“
    }
    .help = Сверете двата текста и поправете този, в който е грешката. Числата могат да се пишат и с думи: това не е грешка.
rule-parity-date =
    { $case ->
        [missing] Датата или часът „{ $there }“ от оригинала ({ $lang }) липсва в превода
        [extra] Датата или часът „{ $here }“ го няма в оригинала ({ $lang })
       *[differs] Тук е „{ $here }“, а в оригинала ({ $lang }) – „{ $there }“
    }
    .help = Сверете двата текста: заради такава грешка хората идват в друг ден. Поправете този, в който е тя.
rule-parity-amount =
    { $case ->
        [missing] Сумата „{ $there }“ от оригинала ({ $lang }) липсва в превода
        [extra] Сумата „{ $here }“ я няма в оригинала ({ $lang })
       *[differs] Тук е „{ $here }“, а в оригинала ({ $lang }) – „{ $there }“
    }
    .help = Сверете двата текста и поправете сумата или валутата там, където е грешката.
rule-parity-phone =
    { $case ->
        [missing] Номерът „{ $there }“ от оригинала ({ $lang }) липсва в превода
        [extra] Номерът „{ $here }“ го няма в оригинала ({ $lang })
       *[differs] Тук номерът е „{ $here }“, а в оригинала ({ $lang }) – „{ $there }“
    }
    .help = Сверете номера. Номерата на горещите линии е по-добре да не се пишат, а да се назовават: <hotline:код>. Тогава са еднакви навсякъде.
rule-parity-link =
    { $case ->
        [missing] Връзката към „{ $there }“ от оригинала ({ $lang }) липсва в превода
        [extra] Връзката към „{ $here }“ я няма в оригинала ({ $lang })
       *[differs] Тук връзката води към „{ $here }“, а в оригинала ({ $lang }) – към „{ $there }“
    }
    .help = Преводът трябва да води там, където води и оригиналът. Страница на същия сайт на друг език не е грешка.
rule-parity-shape =
    { $what ->
        [table]
            { $case ->
                [missing] Таблицата от оригинала ({ $lang }; редове и колони { $there }) липсва в превода
                [extra] Такава таблица (редове и колони { $here }) няма в оригинала ({ $lang })
               *[differs] Редовете и колоните на таблицата тук са { $here }, а в оригинала ({ $lang }) – { $there }
            }
       *[heading]
            { $case ->
                [missing] Заглавията тук ({ $here }) са по-малко, отколкото в оригинала ({ $lang }: { $there })
                [extra] Заглавията тук ({ $here }) са повече, отколкото в оригинала ({ $lang }: { $there })
               *[differs] Заглавията тук ({ $here }) са други, а не като в оригинала ({ $lang }: { $there })
            }
    }
    .help = Преведете липсващата част или изравнете нивата на заглавията и размерите на таблиците в двата текста.

## Правила: сравнение с предишно състояние на сайта
rule-address-gone = Адресът { $address } вече го няма
    .help = Към него водят отметки, търсачки и други сайтове. Впишете го в полето aliases на страницата, която го замества.
rule-changed-silently = Текстът на новината е променен след публикуването: беше „{ $was }“, стана „{ $now }“
    .help = Кажете го на читателите: добавете запис в полето updates. Промяна само в препинателните знаци и интервалите тук не се брои.
rule-record-changed-silently =
    { $kind ->
        [event] Събитието „{ $id }“ е променено след обявяването, а читателите не знаят за това: { $field }
        [hotline] Горещата линия „{ $id }“ е променена, а денят на проверката е стар: { $field }
       *[dataset] Числата в набора „{ $id }“ са променени, а читателите не знаят за това
    }
    .help =
        { $kind ->
            [event] Добавете запис в полето changes (час, място, отмяна) или updates.
            [hotline] Проверете линията отново и напишете в полето verified днешния ден.
           *[dataset] Добавете запис в полето updates, а ако това са нови данни – променете деня в полето updated.
        }

## Правила: коментари, които приемат находка
rule-accept-reason = Не е казано защо находката „{ $code }“ може да остане
    .help = Допишете причината след двоеточието: accept { $code }: причина. Ще я прочете онзи, който поправя текста след година.
rule-accept-unknown = Няма правило „{ $code }“
    .help = Името на правилото стои в квадратни скоби в началото на находката.
rule-accept-refused = Находката „{ $code }“ не може да се приеме с коментар
    .help = Тя трябва да се поправи: на читателите обяснението няма да помогне. Махнете коментара.
rule-accept-unused = Тук няма находка „{ $code }“, каквато приема този коментар
    .help = Ако вече е поправена, махнете коментара. Ако не е, поставете го на реда над мястото, за което става дума.
rule-accept-place =
    { $where ->
        [title] Коментарът е станал част от заглавието или увода: читателите ще го видят
       *[other] Заради коментара в началото на реда форматирането на този ред не работи
    }
    .help = Поставете го на отделен ред отгоре.

## Думи: файлове .ftl

## Правила: записи и настройки на сайта
rule-records-not-a-list = Файлът със записи трябва да е списък
    .help = Всеки запис започвайте с ред „- id: …“, а останалите му полета пишете под „id“.
rule-id-twice = Два записа имат еднакъв id: „{ $id }“
    .help = Дайте на единия друг id или премахнете излишния запис.
rule-phone-display = Показаният номер не е този, който се набира: „{ $display }“ и { $phone }
    .help = Цифрите в „display“ трябва да са същите като в „phone“, само групирани.
rule-value-hours = Работното време „{ $value }“ не е записано правилно
    .help = Напишете „always“, ако линията работи денонощно, или списък: - days: mon-fri, а под него opens: 08:00 и closes: 20:00.
rule-value-days = „{ $value }“ не са дни от седмицата
    .help = Дните се пишат така: mon-fri, [mon, wed] или daily. Самите дни са: mon, tue, wed, thu, fri, sat, sun.
rule-exception-unclear = Не е ясно дали линията работи в тези дни
    .help = Напишете едно от двете: „closed: да“ или „hours“ с работното време.
rule-exception-days = Часовете на изключението не посочват деня от седмицата, в който се пада { $date }
    .help = Посочете в „days“ точно този ден. Иначе читателите ще видят, че линията не работи.
rule-exception-hour = Изключението е за цели дни, а тук е записан час: { $value }
    .help = Оставете само датата. Ако линията в този ден работи в друго време, запишете часовете в „hours“.
rule-calendar-days = „{ $value }“ не е ден, нито са дни поред
    .help = Напишете ден: 2026-12-25, или първия и последния ден: 2026-12-25..2027-01-08. В календара няма часове: те се пишат в изключенията на линията.
rule-calendar-past = Всички дни от календара „{ $id }“ са минали
    .help = Добавете дните за следващата година: иначе линиите, които го сочат, ще обещават да отговарят на празник.
rule-closure-overlap = Тези дни са и в календара „{ $id }“
    .help = Важи изключението на самата линия. Ако то казва същото като календара, махнете го.
rule-hours-overlap = В тези часове линията вече е отворена според друг ред
    .help = Поправете дните или часа в единия от двата реда: читателите трябва да виждат всеки час само веднъж.
rule-exceptions-overlap = Тези дни вече са в друго изключение
    .help = Оставете ги само в едното: иначе читателите няма да знаят кога линията наистина работи.
rule-expires-before-deadline = Новината ще изчезне от списъците, преди да изтече срокът ѝ: { $deadline }
    .help = Махнете „expires“: обява с изтекъл срок сама става „приключила“. Или задайте по-късен ден.
rule-action-without-deadline = Новината иска читателят да направи нещо, но не казва до кой ден
    .help = Добавете „deadline: 2026-03-15“ или „deadline: 2026-03-15T18:00“. Без него бутонът ще остане на страницата завинаги.
rule-end-before-start = Краят е преди началото
    .help = Проверете двете дати: вероятно са разменени.
rule-zone-unknown = Няма часова зона „{ $value }“
    .help = Зоната се пише с латински букви, част на света и град: Europe/Sofia.
rule-base-url = „{ $value }“ не може да е адрес на сайт
    .help = Напишете адреса изцяло: https://example.org/ или https://example.org/health/, без „?“ и „#“.
rule-rule-unknown = Няма правило „{ $code }“
    .help = Името на правилото стои в квадратни скоби до думата „грешка“, „предупреждение“ или „бележка“.
rule-value-range = Числото „{ $value }“ в полето „{ $field }“ е твърде малко или твърде голямо
    .help = Посочете друго число или премахнете полето: тогава програмата избира сама.
rule-menu-target = Елементът от менюто трябва да води точно към едно място
    .help = Оставете едно от полетата: „page“, „section“ или „url“. За „url“ е нужно и име, „title“.
rule-menu-deep = Менюто може да има най-много две нива
    .help = Преместете тези елементи с едно ниво нагоре или на страницата на раздела.

## Схеми за редактори: visnyk schema
schema-written = { $count ->
        [one] Една схема е в „{ $folder }“
       *[other] { $count } схеми са в „{ $folder }“
    }
schema-settings = Настройките на редактора ({ $path }) са ваши и не са променени. За да намери схемите, добавете:

## Контрастът на цветовете: visnyk contrast
contrast-text = текст
contrast-line = граница на елемент за управление
contrast-ring = двете ивици на рамката за фокус
contrast-focus = рамка за фокус, една ивица е достатъчна
contrast-least = поне { $least }
contrast-too-faint = не стига
contrast-proved = { $count ->
        [one] { $count } двойка цветове и контрастът ѝ е достатъчен
       *[other] { $count } двойки цветове и контрастът на всички е достатъчен
    }
contrast-faint = { $count ->
        [one] { $count } двойка цветове няма достатъчен контраст
       *[other] { $count } двойки цветове нямат достатъчен контраст
    }

## visnyk translations: таблица, потвърждаване, обмен с преводачи
translations-title = Състояние на преводите
translations-column = Текст
translations-original = оригинал
translations-complete = готово
translations-outdated = остаряло
translations-untracked = не е сверено
translations-missing = няма
translations-count-original = оригинали: { $count }
translations-count-complete = готово: { $count }
translations-count-outdated = остаряло: { $count }
translations-count-untracked = не е сверено: { $count }
translations-count-missing = няма: { $count }
translations-behind = { $path } изостава от { $source }:
translations-changed = променено, ред { $line }: { $text }
translations-added = добавено, ред { $line }: { $text }
translations-removed = махнато от оригинала, в превода ред { $line }: { $text }
translations-changed-somewhere = променен абзац
translations-added-somewhere = добавен абзац
translations-removed-somewhere = махнат абзац
translations-accepted = { $path }: отговаря на сегашния текст на езика „{ $lang }“ (абзаци: { $count })
translations-accepted-minor = { $path }: остава верен и за сегашния текст на езика „{ $lang }“ (абзаци: { $count })
translations-stands = { $path }: вече е потвърден, нищо не е променено
translations-no-text = Няма такъв текст: { $path }
    .help = Посочете файл в папката content, например content/news/a.bg.md.
translations-no-language = Сайтът няма език „{ $lang }“
    .help = Езиците на сайта са { $known }.
translations-no-source = { $path }: няма текст, от който това да се преведе
    .help = Превод се потвърждава, когато до него лежи оригинал на друг език.
translations-is-original = { $path }: това е оригиналът, от него се превеждат другите
    .help = Ако самият той е преведен от друг език, посочете го: --from ЕЗИК.
translations-circle = { $path }: { $source } сам е превод на този текст
    .help = Махнете полето translated от оригинала.
translations-empty = { $path }: в оригинала { $source } няма нито една дума
    .help = Напишете оригинала и след това потвърждавайте превода.
translations-minor-first = { $path }: още не е записано от кой текст е преведен
    .help = Параметърът --minor работи след първото потвърждаване. Сверете превода и изпълнете командата без него.
translations-unclosed = { $path }: редовете между --- в началото на файла не са затворени
    .help = Добавете ред --- след последното поле.
translations-lines = { $path }: полето translated не може да се намери или заема няколко реда
    .help = Поправете грешките, които показва visnyk check, или махнете това поле и опитайте отново.
translations-nothing = Няма нищо за превеждане.
translations-exported = { $path }: { $source } → { $lang }, текстове: { $files }, абзаци: { $count }
translations-export-shape = { $path }: не е записано, защото абзаците тук не са толкова, колкото бяха в оригинала. Обновете този превод на ръка.
translations-out-taken = Файлът { $path } вече съществува
    .help = В него може да има труд на преводач. Посочете друг файл: --out ФАЙЛ.
translations-note-field = Поле { $field }: обикновен текст на един ред.
translations-note-text = Текст в разметка Markdown: знаците и адресите в скобите оставете, думите преведете.
translations-note-changed = Оригиналът е променен: тук стои предишният превод, обновете го.
translations-xml = { $path }: файлът е повреден, ред { $line }
    .help = Запазете го още веднъж в програмата за превод.
translations-not-xliff = { $path }: това не е XLIFF 2
    .help = Нужен е файл, създаден с visnyk translations export.
translations-foreign-unit = { $path }: абзацът „{ $id }“ не е записан от тази програма
    .help = Нужен е файл, създаден с visnyk translations export.
translations-import-made = { $path }: създаден
translations-import-updated =
    { $count ->
        [one] { $path }: обновен е { $count } абзац
       *[other] { $path }: обновени са { $count } абзаца
    }
translations-import-left = { $path }: останаха абзаци: { $count }. Те не са преведени или междувременно са променени тук или в оригинала, или за тях не се намери място.
translations-import-removed = { $path }: ред { $line } вече го няма в оригинала, махнете го и потвърдете превода: { $text }
translations-import-gone = { $path }: този оригинал вече го няма, преводът му е пропуснат
translations-import-taken = { $path }: файлът вече съществува и не е променен
translations-import-unfinished = { $path }: не е създаден, защото непреведените абзаци са { $count }
translations-import-untracked = { $path }: не е променен, защото не е известно от кой текст е преведен
translations-import-shape = { $path }: не е променен, защото абзаците не съвпадат с тези на оригинала. Пренесете превода на ръка.

## Пълнота на езиците: visnyk words
words-messages = съобщения
words-texts = текстове
words-complete = Всички езици са пълни
words-missing =
    { $count ->
        [one] Липсва { $count } текст
       *[other] Липсват { $count } текста
    }
words-no-config = В content/site.yaml има грешки: първо visnyk check
words-known = Програмата вече има думи на езика „{ $lang }“
words-exists = { $path } вече съществува: файлът не е променен
words-begun = Създаден е { $path }. Преведете го и добавете { $lang } към languages в content/site.yaml; какво липсва, показва visnyk words
words-head =
    Думите на страниците на езика „{ $lang }“. Махнете # пред съобщението и го преведете.
    Форми за множествено число на този език: { $categories }. Какво липсва, показва visnyk words.

# data/wording.yaml
table-wording = Словоупотреба на сайта: content/data/wording.yaml
field-wording-words = Думи, които не се пишат на сайта, и какво се пише вместо тях
field-wording-latin = Названия на латиница, които може да стоят сред думи на кирилица
field-wording-known = Думи, които речникът може да не познава: названия, фамилии, термини
table-house-word = Дума, която не се пише
field-house-word-languages = На кои езици не се пише
field-house-word-wrong = Дума, няколко думи или списък от тях; звездичка в края означава всяко окончание: бесплатн*
field-house-word-right = Какво се пише вместо нея; звездичка в края запазва окончанието: безплатн*
field-house-word-hint = Съвет за случаите, в които няма готова замяна
