### Слова програми українською: для тих, хто робить сайт. Рядок із «##» пояснює групу під ним. Апостроф: ʼ (U+02BC).

## Вага знахідки; стоїть перед кодом: помилка[link-broken]
severity-error = помилка
severity-warning = попередження
severity-note = примітка

## Частини знахідки під рядком
report-help = порада
report-other = повʼязане місце
report-mended = виправлений рядок, готовий до вставлення:
report-proposed = замість цього:
report-remove = цей рядок треба прибрати
report-fix = Виправити, як запропоновано
report-accept =
    Якщо так і треба, поясніть чому, рядком вище — у тексті чи в полях і YAML:
    <!-- accept { $code }: причина -->
    # accept { $code }: причина

## Підсумок
summary-errors =
    { $count ->
        [one] { $count } помилка
        [few] { $count } помилки
        [many] { $count } помилок
       *[other] { $count } помилки
    }
summary-warnings =
    { $count ->
        [one] { $count } попередження
        [few] { $count } попередження
        [many] { $count } попереджень
       *[other] { $count } попередження
    }
summary-notes =
    { $count ->
        [one] { $count } примітка
        [few] { $count } примітки
        [many] { $count } приміток
       *[other] { $count } примітки
    }

## Що зроблено. Рядок складається з частин: built, built-written, built-unchanged, built-removed
built = Сайт зібрано: { $pages } за { $seconds } с
built-same = Нічого не змінилося: { $pages }, { $seconds } с
built-pages =
    { $count ->
        [one] { $count } сторінка
        [few] { $count } сторінки
        [many] { $count } сторінок
       *[other] { $count } сторінки
    }
built-written = записано { $count }
built-unchanged = без змін { $count }
built-removed = прибрано { $count }
checked = Перевірено { $files } за { $seconds } с
checked-clean = Перевірено { $files } за { $seconds } с, помилок немає
checked-files =
    { $count ->
        [one] { $count } файл
        [few] { $count } файли
        [many] { $count } файлів
       *[other] { $count } файлу
    }
checked-accepted = прийнято з поясненням: { $count }
milliseconds = { $number } мс

## Матеріали з помилками: їхній список стоїть під рядком
withheld-published = Сайт опубліковано без матеріалів, у яких є помилки ({ $count }):
withheld-kept = Сайт залишено, яким він був. Виправте помилки або опублікуйте решту: visnyk build --without-broken
withheld-impossible = Сайт залишено, яким він був: помилка стоїть там, де нічого не можна пропустити. Виправте її.
output-kept = Файл { $path } хтось змінив руками, а сайту він більше не потрібен. Ми його залишили: вилучіть його самі, якщо він зайвий.

## Що зміниться саме собою, коли настане час
next = Наступна зміна: { $when } — { $what }
next-appears = зʼявиться «{ $title }»
next-expires = зникне зі списків «{ $title }»
next-begins = почнеться «{ $title }»
next-ends = завершиться «{ $title }»

## Етапи роботи, для --timings і смужки поступу
stage-walk = пошук файлів
stage-parse = читання
stage-theme = тема й слова
stage-link = звʼязки
stage-check = перевірка
stage-plan = план
stage-draft = зміст сторінок
stage-render = сторінки
stage-write = запис
stage-sweep = прибирання
stage-total = разом

## Відмови середовища: папка, диск, порт. «.help» каже, що робити
world-no-site = У папці { $root } немає сайту: не знайдено content/site.yaml
    .help = Перейдіть до папки сайту або вкажіть її: --root ПАПКА
world-config-name = Налаштування сайту мають лежати у файлі content/site.yaml, а тут є { $similar }
    .help = Перейменуйте файл на site.yaml.
world-out-is-root = Папка для готового сайту ({ $out }) — це папка самого сайту
    .help = Вкажіть окрему папку: --out public
world-out-overlaps = Папка для готового сайту ({ $out }) перетинається з { $with }, де лежать ваші тексти
    .help = Вкажіть окрему папку, щоб нічого не затерти: --out public
world-out-is-no-folder = { $out } — це не папка
    .help = Вкажіть іншу папку для готового сайту: --out ПАПКА
world-out-not-ours = У папці { $out } є файли, яких ця програма не створювала, наприклад { $found }
    .help = Вкажіть порожню папку (--out ПАПКА). Якщо ці файли можна замінити або прибрати, додайте --adopt
world-out-busy = У папку { $out } саме пише інша збірка
    .help = Зачекайте, доки вона завершиться, і повторіть.
world-out-leads-away = { $path } веде за межі папки готового сайту, до { $leads }
    .help = Приберіть це посилання (symlink) з папки.
world-out-in-the-way = На місці, де має бути файл сайту, стоїть чужий: { $path }
    .help = Перенесіть його в інше місце й повторіть.
world-read = Не вдалося прочитати { $path }: { $reason }
world-write = Не вдалося записати { $path }: { $reason }
    .help = Готовий сайт цілий: усуньте причину й повторіть, збірка продовжиться.
world-port-busy = Порт { $port } уже зайнятий іншою програмою
    .help = Вкажіть інший, наприклад --port { $free }
world-port-forbidden = Система не дозволяє вам порт { $port }
    .help = Вкажіть порт від 1024, наприклад --port 8080
world-port-refused = Перегляд не зміг відкрити порт { $port }: { $reason }
    .help = Перевірте адресу після --host: це має бути адреса цього компʼютера або all
world-no-git = Для порівняння з комітом потрібна програма git, а її не знайдено
    .help = Встановіть git або вкажіть папку з давнішою копією сайту: --since ПАПКА.
world-no-repository = Папка { $root } не належить до репозиторію git
    .help = Вкажіть папку з давнішою копією сайту: --since ПАПКА.
world-no-commit = «{ $name }» – ні папка, ні коміт
    .help = Коміт можна назвати його номером, гілкою або міткою: --since main. Неповна копія репозиторію може його не мати.
world-no-earlier-site = У «{ $name }» немає сайту, який можна прочитати
    .help = Назвіть коміт або папку, де вже є справний content/site.yaml.
world-git = Git відмовив: { $reason }
world-bug = Програма помилилася: { $error }
    .help = Це не ваша помилка. Надішліть цей рядок розробникам.

## Чому відмовила система
io-not-found = такого файлу чи папки немає
io-permission = немає дозволу
io-exists = такий файл уже є
io-full = на диску немає місця
io-quota = вичерпано відведене вам місце
io-read-only = диск доступний лише для читання
io-too-large = файл завеликий
io-is-folder = це папка, а не файл
io-no-folder = частина шляху — не папка
io-name = система не приймає такої назви файлу
io-timed-out = відповіді не було надто довго
io-other = { $reason }

## Довідка командного рядка
cli-about = Вісник збирає доступний багатомовний сайт із текстів Markdown і даних YAML.
cli-heading-usage = Як користуватися:
cli-heading-verbs = Команди:
cli-heading-options = Параметри:
cli-usage = visnyk КОМАНДА [ПАРАМЕТРИ]
cli-verb-usage = visnyk { $verb } [ПАРАМЕТРИ]
cli-fields-usage = visnyk { $verb } [ВИД] [ПАРАМЕТРИ]
cli-build = Зібрати сайт
cli-check = Знайти все, що не так, і нічого не записувати
cli-serve = Показувати сайт у браузері, доки ви його пишете
cli-serve-port = Порт; якщо не вказано – 8080, 0 – будь-який вільний
cli-serve-host = Показувати й іншим пристроям: адреса цього компʼютера або all
cli-serve-poll = Переглядати диск щопівсекунди: для мережевих дисків, які не сповіщають про зміни
cli-fields = Показати поля новин, сторінок і записів: що в них писати
cli-fields-kind = Вид: news, page, event…; без нього — усі
cli-schema = Записати схеми, за якими редактор (VS Code) підказує поля й перевіряє файли YAML
cli-schema-out = Папка для схем; якщо не вказано, .vscode/visnyk
cli-contrast = Показати контраст усіх пар кольорів теми
cli-contrast-format = Як показати пари: text (для людей) або json
cli-translations = Показати, у якому стані переклади
cli-translations-usage = visnyk { $verb } [ФАЙЛ…] [ПАРАМЕТРИ]
cli-translations-files = Файли: показати всі переклади їхніх текстів
cli-translations-lang = Лише цією мовою; можна назвати кілька разів
cli-translations-state = Лише в цьому стані: original, complete, outdated, untracked, missing
cli-translations-format = Як показати: text (для людей), json, html
cli-translations-accept = Підтвердити, що переклад відповідає оригіналові
cli-translations-accept-usage = visnyk { $verb } ФАЙЛ… [ПАРАМЕТРИ]
cli-translations-accept-minor = Оригінал змінено в дрібницях: переклад лишається чинним без змін
cli-translations-accept-from = Мова, з якої перекладено, якщо це не мова оригіналу
cli-translations-export = Записати у файл XLIFF усе, що треба перекласти
cli-translations-export-out = Куди записати; якщо не вказано, translations.xlf
cli-translations-import = Перенести готові переклади з файлу XLIFF у тексти
cli-translations-import-usage = visnyk { $verb } ФАЙЛ [ПАРАМЕТРИ]
cli-value-file = ФАЙЛ
cli-value-state = СТАН
cli-check-spelling = Перевірити й правопис, за словниками Hunspell на цьому компʼютері
cli-words = Показати, наскільки повною є кожна мова
cli-words-format = Як показати таблицю: text (для людей) або json
cli-words-new = Почати повідомлення нової мови: locales/МОВА/site.ftl
cli-root = Папка сайту; якщо не вказано, поточна
cli-ui-lang = Мова програми: uk, ru, bg, en; якщо не вказано, мова системи
cli-quiet = Мовчати, якщо все гаразд
cli-help = Показати цю довідку
cli-version = Показати версію
cli-build-out = Куди зібрати; якщо не вказано, public
cli-drafts = Разом із чернетками
cli-at = Уважати, що зараз цей час: 2026-03-01 або 2026-03-01T13:30
cli-build-without-broken = Опублікувати решту, якщо в окремих матеріалах є помилки
cli-build-timings = Показати, скільки тривав кожен етап
cli-build-adopt = Узяти папку, у якій є чужі файли: їх може бути замінено або прибрано
cli-check-since = З яким станом порівняти: папка з давнішою копією сайту або коміт git; про зниклі адреси та мовчки змінені новини буде сказано
cli-check-format = Як показати знайдене: text (для людей), json, sarif
cli-value-since = ПАПКА|КОМІТ
cli-value-folder = ПАПКА
cli-value-lang = МОВА
cli-value-format = ФОРМА
cli-value-time = ЧАС
cli-value-port = ПОРТ
cli-value-host = АДРЕСА
cli-value-kind = ВИД

## Чому команду не зрозуміли
cli-error-verb = немає команди «{ $verb }»
cli-error-no-verb = не вказано команди
cli-error-argument = немає параметра «{ $argument }»
cli-error-extra = зайве слово «{ $argument }»
cli-error-no-value = після «{ $argument }» бракує значення
cli-error-extra-value = «{ $argument }» не приймає значення «{ $value }»
cli-error-value = «{ $value }» не підходить для «{ $argument }»
cli-error-time = «{ $value }» — це не дата й не час; напишіть 2026-03-01 або 2026-03-01T13:30
cli-error-missing = бракує «{ $argument }»
cli-error-twice = «{ $argument }» вказано двічі
cli-error-conflict = «{ $argument }» і «{ $other }» разом не вживаються
cli-error-encoding = у команді є знаки, яких не вдалося прочитати
cli-error-other = команду не зрозуміло: { $reason }
cli-error-meant = можливо, ви мали на увазі: { $meant }
cli-error-known = можна: { $known }
cli-error-help = усі команди й параметри: visnyk --help

## visnyk serve: рядки перегляду в терміналі
serve-ready = Перегляд: { $address } (прочитано за { $took })
serve-ready-also = Для інших пристроїв у цій мережі: { $address }
serve-found = { $counts }. Усе разом: { $address }
serve-polls = Система тут не сповіщає про зміни, тому диск переглядається щопівсекунди.
serve-end = Пишіть і зберігайте: сторінка оновиться сама. Ctrl-C завершує перегляд.
serve-gone = У папці { $root } більше немає сайту. Останні добрі сторінки лишаються; перегляд чекає, поки він повернеться.
serve-back = Сайт повернувся.
serve-edited = { $what }: { $done } – { $took }
serve-the-clock = Настав час
serve-files =
    { $count ->
        [one] { $count } файл
        [few] { $count } файли
        [many] { $count } файлів
       *[other] { $count } файлів
    }
serve-did-parsed =
    { $count ->
        [one] прочитано { $count } файл
        [few] прочитано { $count } файли
        [many] прочитано { $count } файлів
       *[other] прочитано { $count } файлів
    }
serve-did-linked = звʼязки оновлено
serve-did-themed = тему прочитано
serve-did-worded = слова прочитано
serve-did-nothing = сторінки не змінилися
serve-now = Тепер: { $counts }
serve-mended = Тепер усе гаразд.

## visnyk serve: короткі відповіді на запити
serve-foreign-host = Цей перегляд відповідає лише на імена цього компʼютера: localhost або 127.0.0.1. Для інших пристроїв запустіть його з --host.
serve-method = Перегляд лише показує сторінки.
serve-long-address = Адреса задовга.
serve-odd-address = Цю адресу неможливо зрозуміти.
serve-odd-time = Час після «at=» незрозумілий. Напишіть 2026-03-01 або 2026-03-01T13:30.
serve-beside = Тут нічого немає: сайт стоїть за адресою { $base }
serve-no-page = Такої сторінки немає.
serve-failed = Цю сторінку не вдалося показати
serve-failed-what = Виправте помилки нижче і збережіть: сторінка зʼявиться сама.

## visnyk serve: огляд, панель над сторінкою, дві мови поруч
desk-title = Огляд сайту
desk-to-site = На сайт
desk-at = Показати сайт станом на
desk-show = Показати
desk-banner = Ви бачите сайт станом на { $when }
desk-leave = Повернутися в сьогодення
desk-gone = Цієї сторінки більше немає. Ви бачите, якою вона була востаннє.
desk-errors-title = Спершу виправте це
desk-warnings-title = Варто переглянути
desk-close = Закрити
desk-last-good = Доти ви бачите останню добру сторінку.
desk-more =
    { $count ->
        [one] і ще { $count }
        [few] і ще { $count }
        [many] і ще { $count }
       *[other] і ще { $count }
    }
desk-findings = Що не так
desk-list = Перелік
desk-clean = Усе гаразд.
desk-ahead = Що зміниться саме собою
desk-nothing-ahead = Нічого не заплановано.
desk-everything = Усе, що написано на сайті
desk-filter = Що показати
desk-words = Слова із заголовка чи назви файлу
desk-find = Знайти
desk-found =
    { $count ->
        [0] Нічого не знайдено
        [one] { $count } запис
        [few] { $count } записи
        [many] { $count } записів
       *[other] { $count } записів
    }
desk-column-title = Заголовок
desk-column-state = Стан
desk-column-compare = Поруч
desk-open = відкрити
desk-file = файл
desk-missing = немає
desk-outdated = застаріло
desk-untracked = не звірено
desk-compare = порівняти
desk-parts = Частини переліку
desk-part = Частина { $part } з { $parts }
desk-earlier = Попередня
desk-later = Наступна
desk-last = Остання зміна
desk-took = Її показано за { $took }.
desk-state-live = на сайті
desk-state-draft = чернетка
desk-state-scheduled = зʼявиться { $when }
desk-state-expired = минуло
desk-state-withheld = затримано через помилку
desk-kind-news = Новина
desk-kind-page = Сторінка
desk-kind-event = Подія
desk-kind-alert = Термінове повідомлення
desk-kind-programme = Програма
desk-kind-snippet = Спільний текст
desk-show-all = усе
desk-show-missing = без перекладу
desk-show-outdated = переклад застарів
desk-show-untracked = переклад не звірено
desk-show-draft = чернетки
desk-show-scheduled = ще зʼявиться
desk-show-expired = минуле
desk-show-withheld = затримане через помилки
desk-compare-title = { $title }: дві мови
desk-left = Ліворуч
desk-right = Праворуч
## visnyk import: електронна таблиця стає рядками набору даних
cli-import = Перенести таблицю (.xlsx, .ods, .csv) у набір даних за зразком наявного
cli-import-usage = visnyk import ФАЙЛ --like КОД [ПАРАМЕТРИ]
cli-import-file = Файл таблиці
cli-import-like = Код набору даних, у якого такі самі стовпці
cli-import-id = Код набору, який записати; якщо не вказано, з назви файлу
cli-import-sheet = Назва аркуша, якщо підходить не один
cli-import-force = Замінити рядки наявного набору; попередні файли збережуться
cli-import-at = Станом на який день ці дані; якщо не вказано, сьогодні
cli-value-id = КОД
cli-value-sheet = АРКУШ
import-read =
    { $sheet ->
        [none] Прочитано: { $file }. { $rows }, { $columns }; заголовки — у рядку { $head }.
       *[other] Прочитано: { $file }, аркуш «{ $sheet }». { $rows }, { $columns }; заголовки — у рядку { $head }.
    }
import-rows-count = { $count ->
    [one] { $count } рядок
    [few] { $count } рядки
    [many] { $count } рядків
   *[other] { $count } рядка
}
import-columns-count = { $count ->
    [one] { $count } стовпець
    [few] { $count } стовпці
    [many] { $count } стовпців
   *[other] { $count } стовпця
}
import-sheets = Інші аркуші, їх не читали: { $sheets }
import-left-out =
    { $name ->
        [none] Не взято стовпець від { $cell }: у нього немає заголовка
       *[other] Не взято стовпець «{ $name }» ({ $cell }): набір даних не описує такого стовпця
    }
import-passed-over = Рядок { $row } не належить до таблиці, його не взято: «{ $text }»
import-rounded =
    { $count ->
        [one] Округлено { $count } клітинку: { $cell }, з { $from } до { $to }
        [few] Округлено { $count } клітинки; перша — { $cell }, з { $from } до { $to }
        [many] Округлено { $count } клітинок; перша — { $cell }, з { $from } до { $to }
       *[other] Округлено { $count } клітинки; перша — { $cell }, з { $from } до { $to }
    }
import-total = Усього, { $column }: { $sum }
import-sums =
    { $row ->
        [none] Підсумкового рядка, з яким можна порівняти, у таблиці немає.
       *[other] Підсумковий рядок ({ $row }) збігається із сумою рядків; його не записано, бо суму рахує програма.
    }
import-replaced = Замінено: { $path }
import-undo = Те, що було раніше, — у папці { $kept }. Щоб скасувати перенесення, скопіюйте файли з неї в { $folder }. Коли впевнитеся, що все гаразд, вилучіть цю папку.
import-next = Далі: виправте назву у файлі { $path }; чого в ньому немає, те береться зі зразка. Подивіться: visnyk serve
import-next-check = Далі: подивіться на нові рядки: visnyk serve. Якщо змінилися вже опубліковані цифри, напишіть про це в updates у файлі { $path }
import-comment = Назву взято з «{ $like }»: виправте її. Усе, чого тут немає, береться звідти.
import-cell =
    { $sheet ->
        [none] клітинка { $cell }
       *[other] аркуш «{ $sheet }», клітинка { $cell }
    }
import-cell-error = У таблиці помилка: { $value }
    .help = Виправте там формулу або значення, збережіть файл і повторіть команду.
import-cell-missing = Формула без результату
    .help = Відкрийте файл в Excel або LibreOffice і збережіть: тоді в ньому будуть результати.
import-cell-percent = Не видно, чи { $value } — це відсотки, чи частка від одиниці
    .help = Файли .ods цього тут не кажуть. Збережіть таблицю як .xlsx.
import-more =
    { $count ->
        [one] Ще { $count } така клітинка
        [few] Ще { $count } такі клітинки
        [many] Ще { $count } таких клітинок
       *[other] Ще { $count } такої клітинки
    }
import-nothing = Нічого не записано. Виправте ці клітинки в таблиці й повторіть команду.
import-config = У налаштуваннях сайту (content/site.yaml) є помилки, тож перенести нічого не можна
    .help = Подивіться на них: visnyk check.
import-format = Файл { $file } тут не прочитати
    .help = Збережіть його з Excel як «Книга Excel (.xlsx)».
import-password = Файл { $file } захищено паролем
    .help = Відкрийте його, зніміть пароль і збережіть під іншою назвою.
import-broken = Файл { $file } пошкоджено: { $reason }
    .help = Відкрийте його в Excel або LibreOffice і збережіть наново як .xlsx.
import-encoding = Файл { $file } — не електронна таблиця і не текст у UTF-8 чи windows-1251
    .help = Збережіть його з Excel як «CSV UTF-8» або як .xlsx.
import-no-sheet = Аркуша «{ $sheet }» немає
    .help = { $sheets ->
        [none] У текстовому файлі немає аркушів: приберіть --sheet.
       *[other] Є такі: { $sheets }.
    }
import-several = Таблиця може бути на кількох аркушах: { $sheets }
    .help = Укажіть, на якому: --sheet НАЗВА
import-heads = Жоден рядок таблиці не називає стовпців набору даних
    .help = Назвіть стовпці в одному рядку за їхніми ключами або підписами: { $known }.
import-like = Немає набору даних із кодом «{ $id }»
    .help = { $proposal ->
        [none] { $known ->
            [none] Почніть перший: visnyk new dataset
           *[other] Є такі: { $known }.
        }
       *[other] Можливо, ви мали на увазі: { $proposal }
    }
import-columns = Набір даних «{ $id }» не описує своїх стовпців
    .help = Подивіться на нього: visnyk check.
import-id = «{ $id }» не може бути кодом набору даних
    .help = Пишіть малі латинські літери, цифри й дефіси, наприклад budget-2026.
import-id-taken = Код «{ $id }» належить іншому набору даних: { $path }
    .help = Виберіть інший: --id КОД.
import-exists = { $path } уже є
    .help = Виберіть інший код через --id або замініть рядки: --like { $id } --id { $id } --force. Попередні файли збережуться.
import-other = У { $path } інші стовпці, ніж у «{ $like }»: його зразок — «{ $own }»
    .help = Перевірте, чи той набір названо: --like { $own }
import-rows = Рядки цього набору стоять у самому { $path }
    .help = Вилучіть із файлу rows: і повторіть команду: рядки стоятимуть у файлі CSV поруч.
import-description = У { $path } є помилки, тож рядки замінити не можна
    .help = Подивіться на них: visnyk check.
import-empty = У таблиці «{ $file }» немає жодного рядка під заголовками
    .help = Нічого не записано. Перевірте, чи той це файл і чи той аркуш (--sheet).
import-large = Таблиця завелика для набору даних
    .help = Поділіть її, наприклад за роками.

## visnyk new: довідка
cli-new = Почати сайт або новину, сторінку, подію, повідомлення з усім потрібним
cli-new-usage = visnyk new ВИД [ЗАГОЛОВОК] [ПАРАМЕТРИ]
cli-new-site = Цілий сайт у новій папці
cli-new-site-usage = visnyk new site ПАПКА [ПАРАМЕТРИ]
cli-new-text-usage = visnyk { $verb } [ЗАГОЛОВОК] [ПАРАМЕТРИ]
cli-new-news = Новина
cli-new-page = Постійна сторінка
cli-new-event = Подія: запис у content/data/events.yaml
cli-new-dataset = Набір даних: опис і таблиця в content/data/datasets
cli-new-updated = Станом на який день ці дані; якщо не вказано, сьогодні
cli-new-columns = Заголовки стовпців із типами: Громада, Пацієнтів: integer, Витрачено: money UAH
cli-new-alert = Термінове повідомлення
cli-new-snippet = Текст, спільний для кількох сторінок
cli-new-folder = Папка, яку створити; вона має бути новою або порожньою
cli-new-site-title = Назва сайту
cli-new-site-languages = Його мови, перша – основна: uk,ru,bg,en
cli-new-site-base-url = Адреса, за якою він стоятиме: https://example.org/
cli-new-site-timezone = Часовий пояс його дат: Europe/Kyiv
cli-new-words = Заголовок
cli-new-title = Те саме як параметр – для заголовків, що починаються з дефіса
cli-new-lang = Мова тексту; якщо не вказано, перша мова сайту
cli-new-key = Назва файлу без мови та .md; якщо не вказано, її зроблено із заголовка
cli-new-translate = Почати переклад наявного тексту: його код і нова мова
cli-new-date = Дата; якщо не вказано, сьогодні
cli-new-category = Тема: один із кодів у categories файлу content/site.yaml
cli-new-lead = Суть у двох-трьох реченнях
cli-new-deadline = До якого дня або години відкрите оголошення
cli-new-start = Початок: 2026-03-01 або 2026-03-01T13:30
cli-new-end = Кінець
cli-new-mode = Як відбувається: in-person, online або mixed
cli-new-place = Назва місця
cli-new-programme = Створити й файл програми події
cli-new-level = Наскільки це серйозно: info, warning або danger
cli-new-from = З якого дня чи години показувати; якщо не вказано, з сьогоднішнього дня
cli-new-until = До якого дня чи години показувати, включно; якщо не вказано, до кінця завтрашнього дня
cli-value-title = ЗАГОЛОВОК
cli-value-langs = МОВИ
cli-value-url = АДРЕСА
cli-value-zone = ПОЯС
cli-value-key = КОД
cli-value-category = КОД
cli-value-text = ТЕКСТ
cli-value-columns = СТОВПЦІ
cli-value-mode = СПОСІБ
cli-value-level = РІВЕНЬ

## visnyk new: питання й відповіді
new-ask-lang = Якою мовою ви пишете?
new-ask-translation = Якою мовою ви перекладаєте?
new-ask-translated-title = Заголовок цією мовою. В оригіналі: { $title }
new-ask-columns = Заголовки стовпців через кому, а після двокрапки — тип, якщо це не text ({ $kinds }); після money — валюта: Витрачено: money UAH
new-columns = Назва, Кількість: integer
new-needed = Тут потрібна відповідь.
new-yes = так
new-made = Створено: { $path }
new-added = Дописано до: { $path }
new-next-write = Далі: відкрийте файл, напишіть текст замість останнього рядка й подивіться на нього: visnyk serve --drafts
new-next-draft = Це чернетка, на сайті її не видно. Коли все буде готово, вилучіть рядок, що починається з «draft:».
new-next-snippet = Щоб показати текст на сторінці, напишіть там ![](snippet:{ $key }) або вкажіть його в новині як background.
new-next-event = Далі: допишіть слова іншими мовами й подивіться на подію: visnyk serve. Вона зʼявиться на сайті, коли його наступного разу зберуть. Посилання на неї в текстах: [слова](event:{ $id })
new-next-dataset = Далі: заповніть таблицю { $path } в Excel чи іншій програмі, допишіть слова іншими мовами й подивіться: visnyk serve. На сайті вона буде, коли його наступного разу зберуть. Посилання на неї в текстах: [слова](dataset:{ $id }), сама таблиця в тексті: ![підпис](dataset:{ $id })
new-next-translation = Далі: перекладіть текст. Оригінал: { $original }
new-next-live = Оригінал уже опубліковано, тож переклад зʼявиться на сайті, коли його наступного разу зберуть: завершіть раніше.
new-next-site = Телефони, адреси й імена на цьому сайті вигадані: замініть їх, перш ніж публікувати. Далі: перейдіть до папки { $folder }, подивіться на сайт командою visnyk serve --drafts, зберіть його командою visnyk build. У README.md сказано, де що лежить; новину починає visnyk new news.

## visnyk new: що стоїть у файлах
new-form-offered = Можна додати поле: вилучіть «#» перед його назвою й допишіть значення.
new-form-more = Усі поля: visnyk fields { $table }
new-form-translate = Перекладіть: ці слова ще мовою оригіналу ({ $lang })
new-body = ✎ Тут буде текст.
new-body-translation = ✎ Переклад готується.
new-body-programme = ✎ Програму оголосимо згодом.

## visnyk new: чому нічого не створено
new-ended = Розмову перервано; нічого не створено
new-missing = Бракує «{ $flag }», а спитати немає в кого
    .help = { $known ->
        [none] Додайте { $flag } і значення.
       *[other] Додайте { $flag } і одне з цих значень: { $known }.
    }
new-value = «{ $flag }»: { $why }
new-no-site = У папці { $root } немає сайту: не знайдено content/site.yaml
    .help = Перейдіть до папки сайту чи вкажіть її (--root ПАПКА), або почніть сайт: visnyk new site ПАПКА
new-config = У налаштуваннях сайту (content/site.yaml) є помилки, тому почати нічого не можна
    .help = Їх покаже visnyk check.
new-write = Не вдалося записати { $path }: { $reason }
    .help = Нічого не створено. Усуньте причину та спробуйте ще раз.
new-site-not-empty = Папка { $folder } не порожня: у ній є { $found }
    .help = Вкажіть нову папку: програма нічого не перезаписує.
new-language = Початкового сайту мовою «{ $value }» немає
    .help = Виберіть із uk, ru, bg та en; інші мови можна додати згодом.
new-no-categories = На сайті немає тем, а новині потрібна одна
    .help = Додайте тему до categories у content/site.yaml.
new-key = «{ $key }» не може бути назвою такого файлу
    .help = Пишіть малі літери, цифри й дефіси; деякі назви, як-от назви розділів сайту, належать програмі.
new-deadline = «{ $value }» не схоже на строк: пишіть 2026-03-15 або 2026-03-15T18:00
new-taken = «{ $key }» уже є
    .help = Виберіть іншу назву. Щоб додати мову до наявного тексту, скористайтеся --translate.
new-list-changed = { $path } змінився, поки ви відповідали; нічого не дописано
    .help = Повторіть команду: подію буде додано до списку, яким він є тепер.
new-list = До { $path } нічого не можна додати: там є помилки або список стоїть у дужках
    .help = Подивіться на нього: visnyk check. Кожен запис списку починається з нового рядка знаком «- ».
new-no-original = Такого тексту немає: «{ $key }»
    .help = { $proposal ->
        [none] Код – це назва файлу без мови та .md.
       *[other] Можливо, ви мали на увазі: { $proposal }
    }
new-all-translated = «{ $key }» уже є всіма мовами сайту
new-broken-original = У { $path } є помилки, тому почати переклад не можна
    .help = Їх покаже visnyk check.

## visnyk fields: види полів. «{ $known }», «{ $table }» і «{ $kind }» приходять готовими
fields-shared = пишеться один раз для всіх мов
fields-text = кожною мовою своє
fields-own = лише для цього файлу
fields-unknown = Немає виду «{ $kind }»
fields-known = Види: { $known }
fields-legend = Зірочка позначає обовʼязкові поля.
kind-text = текст в один рядок
kind-words = текст кількома мовами
kind-id = код: малі латинські літери, цифри, дефіс
kind-reference = код запису «{ $what }»
kind-time = дата, можна з часом: 2026-03-01T13:30
kind-clock = година: 08:00
kind-url = адреса: https://… або mailto:…
kind-integer = ціле число
kind-flag = так або ні
kind-one-of = одне з: { $known }
kind-phone = телефон: +380442536194 або короткий номер
kind-languages = мови: uk, en
kind-file = файл поруч
kind-list = список: { $kind }
kind-map = поля { $table }
kind-named = під назвою файлу чи коду — поля { $table }
kind-named-words = код і його назва кількома мовами
kind-any = дивіться опис

## Таблиці полів: що це за записи і де вони лежать
table-news = Новина: content/news/КОД.МОВА.md
table-page = Постійна сторінка: content/pages/ШЛЯХ.МОВА.md
table-alert = Термінове повідомлення: content/alerts/КОД.МОВА.md
table-snippet = Спільний текст кількох сторінок: content/snippets/КОД.МОВА.md
table-programme = Програма події: content/events/КОД.МОВА.md
table-author = Автор
table-image = Зображення
table-photo = Зображення в тексті
table-action = До чого запрошує новина
table-attachment = Вкладений файл
table-update = Зміна після публікації
table-record-update = Зміна запису після оголошення
table-source = Джерело
table-partner = Партнер: content/data/partners.yaml
table-logo = Логотип
table-person = Людина: content/data/people.yaml
table-portrait = Знімок людини
table-document = Документ: content/data/documents.yaml
table-term = Скорочення: content/data/glossary.yaml
table-term-form = Інші скорочення того самого
table-hotline = Гаряча лінія: content/data/hotlines.yaml
table-calendar = Спільні вихідні дні: content/data/calendar.yaml
table-hours = Години роботи
table-exception = Дні з іншим розкладом
table-channel = Інший спосіб звернутися
table-abroad = Дзвінки з-за кордону
table-event = Подія: content/data/events.yaml
table-event-place = Місце події
table-registration = Реєстрація
table-change = Зміна події
table-dataset = Набір даних: content/data/datasets/КОД.yaml
table-dataset-source = Джерело даних
table-column = Стовпець таблиці
table-chart = Діаграма
table-site = Налаштування сайту: content/site.yaml
table-organization = Організація, яка відповідає за сайт
table-collection = Власний список: content/data/НАЗВА.yaml
table-item = Запис власного списку: content/data/НАЗВА.yaml
table-item-action = Дія, до якої запрошує запис
table-menu = Пункт меню
table-social = Сторінка в соціальній мережі
table-statement = Заява про доступність
table-issue = Перешкода на сайті
table-enforcer = Орган, який стежить за доступністю
table-security = Звʼязок щодо безпеки (security.txt)

## Поля новини
field-news-title = Заголовок: про що новина, одним реченням і без крапки в кінці
field-news-date = Дата новини; якщо вона в майбутньому, новина зʼявиться тоді
field-news-category = Тема: один із кодів, перелічених у categories у content/site.yaml
field-news-lead = Головне у двох-трьох реченнях: їх показують списки, пошук і соцмережі
field-news-tags = Слова, за якими новину знайдуть разом із подібними
field-news-author = Хто написав: імʼя, а за потреби посада й посилання
field-news-place = Місто чи установа, звідки новина
field-news-slug = Кінець адреси сторінки, якщо він має бути не такий, як назва файлу
field-news-image = Головне зображення: стоїть над текстом і в списках
field-news-photos = Підписи, автори й ліцензії зображень, що стоять у тексті; ключ — назва файлу
field-news-gallery = Файли зображень для галереї в потрібному порядку: вона стоїть під текстом або там, де в тексті ![](gallery:)
field-news-background = Код спільного тексту (content/snippets), що стане під новиною як довідка
field-news-related = Коди новин на ту саму тему
field-news-events = Коди подій, про які йдеться
field-news-partners = Коди партнерів, про яких ідеться
field-news-people = Коди людей, про яких ідеться
field-news-documents = Коди документів, про які йдеться
field-news-attachments = Файли для завантаження з назвами, зрозумілими без контексту
field-news-updates = Що змінено після публікації; виправлення показують на окремій сторінці
field-news-deadline = До якого дня можна подати заявку чи відповісти
field-news-action = Що зробити читачеві: адреса форми чи пошти і слова на кнопці
field-news-publish = Коли опублікувати, якщо не в день новини
field-news-expires = Останній день у списках; сторінка лишиться з позначкою, що це вже в минулому
field-news-draft = «так», доки новина не готова: її видно лише з --drafts
field-news-pinned = «так», щоб новина стояла першою в списку
field-news-noindex = «так», щоб пошукові системи не показували сторінку
field-news-aliases = Колишні адреси сторінки: з них відвідувач потрапить сюди
field-news-source = Звідки взято новину, якщо вона не ваша
field-news-translated = Текст, з якого зроблено переклад; цей рядок пише visnyk translations accept

## Поля сторінки
field-page-title = Назва сторінки: стоїть угорі, у меню та на вкладці браузера
field-page-lead = Про що сторінка, в одному-двох реченнях
field-page-slug = Кінець адреси сторінки, якщо він має бути не такий, як назва файлу
field-page-menu_title = Коротша назва для меню
field-page-image = Зображення над текстом
field-page-photos = Підписи, автори й ліцензії зображень, що стоять у тексті; ключ — назва файлу
field-page-gallery = Файли зображень для галереї в потрібному порядку: вона стоїть під текстом або там, де в тексті ![](gallery:)
field-page-attachments = Файли для завантаження з назвами, зрозумілими без контексту
field-page-updates = Що й коли змінено на сторінці
field-page-draft = «так», доки сторінка не готова: її видно лише з --drafts
field-page-noindex = «так», щоб пошукові системи не показували сторінку
field-page-aliases = Колишні адреси сторінки: з них відвідувач потрапить сюди
field-page-layout = Який це вид сторінки: faq – запитання й відповіді, де кожен заголовок «##» є запитанням
field-page-translated = Текст, з якого зроблено переклад; цей рядок пише visnyk translations accept

## Поля термінового повідомлення, спільного тексту, програми події
field-alert-title = Суть повідомлення кількома словами
field-alert-level = Наскільки це серйозно: info — до відома, warning — увага, danger — небезпека
field-alert-from = З якого дня чи часу показувати
field-alert-until = До якого дня чи часу показувати, включно
field-alert-draft = «так», доки повідомлення не готове
field-alert-translated = Текст, з якого зроблено переклад; цей рядок пише visnyk translations accept
field-snippet-title = Заголовок, під яким текст стоїть на сторінках
field-snippet-translated = Текст, з якого зроблено переклад; цей рядок пише visnyk translations accept
field-programme-translated = Текст, з якого зроблено переклад; цей рядок пише visnyk translations accept

## Поля, вкладені в новину чи сторінку
field-author-person = Код людини з content/data/people.yaml; тоді імʼя та посаду писати не треба
field-author-name = Імʼя та прізвище
field-author-role = Посада чи роль
field-author-url = Сторінка автора
field-image-src = Назва файлу зображення поруч із текстом
field-image-alt = Що на зображенні — для тих, хто його не бачить; без слів «на фото»
field-image-decorative = «так», якщо зображення лише прикрашає і опис не потрібен
field-image-caption = Підпис під зображенням: хто, де, коли
field-image-credit = Автор знімка чи власник прав
field-image-licence = На яких умовах можна брати зображення: CC BY 4.0…
field-photo-alt = Що на зображенні, якщо в тексті опису немає
field-photo-decorative = «так», якщо зображення лише прикрашає і опис не потрібен
field-photo-caption = Підпис під зображенням: хто, де, коли
field-photo-credit = Автор знімка чи власник прав
field-photo-licence = На яких умовах можна брати зображення: CC BY 4.0…
field-action-url = Куди веде кнопка: форма чи пошта
field-action-title = Слова на кнопці: Подати заявку
field-attachment-file = Назва файлу поруч із текстом
field-attachment-title = Що це за документ; розмір і формат програма допише сама
field-attachment-pages = Скільки в ньому сторінок
field-attachment-languages = Якими мовами його написано
field-update-date = Коли внесено зміну
field-update-kind = update — доповнення, correction — виправлення помилки, refutation — спростування
field-update-note = Що саме змінено, словами для читача
field-update-was = Як було написано
field-update-now = Як написано тепер
field-source-name = Назва видання чи установи
field-source-url = Адреса першоджерела

## Поля партнера
field-partner-id = Код, яким на партнера посилаються: eu, unicef
field-partner-name = Повна назва; абревіатуру, однакову для всіх мов, пишуть один раз
field-partner-role = Хто це для програми: donor, implementer, government, medical, media
field-partner-country = Країна, двома латинськими літерами: UA, BG
field-partner-url = Сайт партнера
field-partner-logo = Логотип із тлом, на якому його видно
field-partner-since = З якого дня партнер бере участь
field-partner-until = До якого дня партнер брав участь
field-logo-src = Назва файлу логотипа, найкраще SVG
field-logo-plate = «так», якщо логотипу потрібна світла підкладка, щоб його було видно в темних кольорах

## Поля людини
field-person-id = Код, яким на людину посилаються в текстах: lypa
field-person-name = Імʼя та прізвище
field-person-position = Посада, словами для читача
field-person-photo = Знімок і опис того, що на ньому
field-person-email = Робоча електронна адреса
field-person-phone = Робочий номер із кодом країни
field-person-reception = Коли приймає відвідувачів і де
field-person-order = Місце серед керівництва: 1 стоїть першим; решта йде за абеткою
field-portrait-src = Назва файлу знімка, шлях від content/data
field-portrait-alt = Що на знімку — для тих, хто його не бачить

## Поля документа
field-document-id = Код, яким на документ посилаються в текстах: order-12
field-document-number = Номер, як у самому документі
field-document-date = День, яким його датовано
field-document-kind = Що це: law — закон, resolution — постанова, order — наказ, decision — рішення, agreement — угода, plan — план, report — звіт, other — інше
field-document-title = Про що документ
field-document-issuer = Хто його видав чи підписав
field-document-file = Назва файлу, шлях від content/data
field-document-url = Адреса документа на іншому сайті
field-document-languages = Якими мовами його написано
field-document-pages = Скільки в ньому сторінок
field-document-status = Чи він чинний: in-force — так (якщо нічого не написано), amended — зі змінами, repealed — ні
field-document-replaces = Коди документів, які він замінює

## Поля словника скорочень
field-term-id = Код, яким на скорочення посилаються в текстах: phc
field-term-abbreviation = Скорочення, як його пишуть кожною мовою: ПМД
field-term-also = Інші скорочення того самого: ПМСД
field-term-name = Повна назва словами
field-term-explanation = Що це таке, одним-двома простими реченнями
field-term-form-languages = Якими мовами так скорочують
field-term-form-forms = Скорочення або їх список

## Поля гарячої лінії
field-hotline-id = Код, яким на лінію посилаються в текстах: moh
field-hotline-name = Чия це лінія і про що
field-hotline-phone = Номер із кодом країни або короткий; записується лише тут
field-hotline-display = Як показати номер, якщо звичні групи цифр інші: 0 800 505 201
field-hotline-cost = Скільки коштує дзвінок: free — безкоштовно, paid — платно, operator — за тарифом оператора
field-hotline-hours = Коли відповідають; always — цілодобово
field-hotline-timezone = Часовий пояс цих годин, якщо він не такий, як на сайті: Europe/Sofia
field-hotline-languages = Якими мовами відповідають
field-hotline-audience = Для кого лінія: коротко, однаковими словами в усіх ліній для тих самих людей – за ними лінії згруповано
field-hotline-about = З чим сюди звертатися: одне-два речення
field-hotline-abroad = Чи можна зателефонувати з-за кордону і як
field-hotline-channels = Інші способи звернутися: чат, пошта, месенджери — важливо для тих, хто не чує
field-hotline-exceptions = Дні, коли лінія працює інакше: свята, технічні роботи
field-hotline-closures = Коди календарів із днями, коли лінія не працює (content/data/calendar.yaml)
field-hotline-verified = Коли востаннє перевірено, що номер відповідає
field-hours-days = Дні: mon-fri, [mon, wed] або daily
field-hours-opens = Початок: 08:00
field-hours-closes = Кінець: 20:00; якщо він раніший за початок, то це вже наступна доба
field-exception-from = Перший день із іншим розкладом
field-exception-to = Останній день, якщо їх кілька
field-exception-closed = «так», якщо тоді не відповідають
field-exception-hours = Години роботи в ці дні
field-exception-note = Причина, зрозуміла читачеві
field-channel-kind = Що це: чат, пошта, telegram, viber, whatsapp…
field-channel-url = Адреса: https://…, mailto:…
field-abroad-reachable = «так», якщо цей номер доступний з-за кордону
field-abroad-phone = Номер для дзвінків з-за кордону

## Поля календаря вихідних
field-calendar-id = Код, яким на календар посилаються гарячі лінії: holidays
field-calendar-name = Чому лінії не працюють, зрозуміло читачеві: державне свято
field-calendar-days = Дні: 2026-12-25 або кілька поспіль: 2026-12-25..2027-01-08

## Поля події
field-event-id = Код, яким на подію посилаються: quality-2021
field-event-title = Назва події
field-event-start = Початок; сама дата без часу означає весь день
field-event-end = Завершення; якщо подія триває день, та сама дата
field-event-mode = Як відбувається: in-person — наживо, online — онлайн, mixed — і так, і так
field-event-timezone = Часовий пояс, якщо подія не за часом сайту: Europe/Sofia
field-event-place = Де відбувається і як туди потрапити
field-event-url = Адреса трансляції чи зустрічі онлайн
field-event-languages = Якими мовами говоритимуть
field-event-sign_language = Чи буде переклад жестовою мовою
field-event-registration = Де й до якого часу реєструватися
field-event-contact = Код гарячої лінії, яка відповідає на питання
field-event-organisers = Коди партнерів, які проводять подію
field-event-speakers = Коди людей, які виступають (content/data/people.yaml)
field-event-changes = Усе, що змінилося після оголошення: дописуйте, не стирайте
field-event-updates = Виправлення в записі після оголошення: дописуйте, не стирайте
field-event-results = Код новини про підсумки
field-event-updated = Коли запис востаннє змінено
field-event-place-name = Назва місця: лікарня, зала, площа
field-event-place-address = Адреса, за якою знайти вхід
field-event-place-access = Доступність: вхід без сходів, ліфт, туалет, укриття
field-registration-url = Адреса форми чи пошти
field-registration-deadline = Останній день чи час реєстрації
field-change-at = Коли оголошено зміну
field-change-kind = Що змінилося: online — перенесено в онлайн, place — місце, time — час, postponed — відкладено, cancelled — скасовано
field-change-was = Що було оголошено раніше
field-change-note = Пояснення для читача
field-record-update-date = Коли внесено зміну
field-record-update-kind = update — доповнення, correction — виправлення помилки, refutation — спростування
field-record-update-note = Що саме змінено, словами для читача
field-record-update-was = Як було написано
field-record-update-now = Як написано тепер
field-dataset-id = Код набору: як назва файлу, малими латинськими літерами
field-dataset-title = Назва: що це за дані й за який час
field-dataset-description = Кілька речень про те, що показують дані
field-dataset-licence = Ліцензія, наприклад CC BY 4.0
field-dataset-updated = Станом на який день ці дані
field-dataset-frequency = Як часто дані оновлюють: daily, weekly, monthly, quarterly, biannual (двічі на рік), annual, irregular, once
field-dataset-source = Хто надав дані
field-dataset-contact = Куди писати про ці дані: mailto:… або https://…
field-dataset-next_update = Коли очікують наступне оновлення
field-dataset-method = Як ці дані зібрано й пораховано
field-dataset-like = Код набору, з якого взяти стовпці й тексти, яких тут немає
field-dataset-scale = У чому подано гроші: thousands — тисячі, millions — мільйони, billions — мільярди
field-dataset-numbers = Як у таблиці записано числа: за зразком
field-dataset-columns = Стовпці таблиці по порядку
field-dataset-chart = Діаграма: смуги чи лінія за цифрами таблиці
field-dataset-updates = Що змінилося після публікації
field-dataset-rows = Рядки таблиці, якщо поруч немає файлу CSV
field-dataset-source-name = Назва установи
field-dataset-source-url = Адреса першоджерела
field-column-key = Заголовок стовпця у файлах для завантаження: малими латинськими літерами
field-column-label = Заголовок стовпця для читачів
field-column-type = Що стоїть у комірках: text — текст, integer — ціле число, decimal — число з дробом, money — гроші, percent — відсотки, date — дата, phone, email, link, prozorro — закупівля, ocid, iati
field-column-unit = Одиниця: осіб, ліжок, км
field-column-currency = Валюта за ISO 4217: UAH, EUR
field-column-scale = У чому подано числа цього стовпця
field-column-numbers = Як записано числа цього стовпця: за зразком
field-column-total = Чи показувати суму стовпця
field-column-required = Чи має бути заповнена кожна комірка
field-column-private = Не публікувати цей стовпець ніде
field-chart-kind = Як малювати: bar – смуги, щоб порівнювати; line – лінія, щоб бачити зміну в часі
field-chart-x = Ключ стовпця, що називає значення: область, рік, місяць
field-chart-y = Ключ стовпця з цифрами або кілька ключів, не більше чотирьох
## Поля налаштувань сайту
field-site-title = Назва сайту
field-site-description = Про що сайт, в одному реченні: для пошуку
field-site-base_url = Адреса, за якою сайт стоятиме в інтернеті, зі шляхом, якщо він є
field-site-languages = Мови сайту; перша — основна
field-site-timezone = Часовий пояс, за яким пишуть усі дати: Europe/Kyiv
field-site-theme = Назва теми з папки themes; без неї — вбудована
field-site-organization = Хто відповідає за сайт
field-site-header_hotlines = Коди гарячих ліній, що стоять угорі кожної сторінки
field-site-phone_links = «ні», якщо номери телефонів не мають бути посиланнями для дзвінка; без цього поля вони є посиланнями
field-site-verified_days = Скільки днів перевірка номера гарячої лінії лишається чинною; без цього поля – 180
field-site-categories = Теми новин: код і назва кожною мовою, у потрібному порядку
field-site-collections = Власні списки: назва файлу в content/data, а під нею заголовок, порядок і назви полів
field-site-menu = Головне меню, не більше двох рівнів
field-site-social = Сторінки в соціальних мережах
field-site-per_page = Скільки новин на одній сторінці списку
field-site-feed_items = Скільки новин у стрічці (Atom)
field-site-licence = На яких умовах можна брати тексти сайту
field-site-typography = Чи правити на сторінках лапки, тире, апостроф і нерозривні пробіли за правилами мови. Так, якщо не сказано інакше: «typography: ні» вимикає це для всіх мов, «typography: {"{"}en: ні{"}"}» — для однієї.
field-site-glossary_links = Чи вести з першого вживання скорочення на сторінці до словника (content/data/glossary.yaml). Так, якщо не сказано інакше
field-site-rules = Наскільки суворе кожне правило: error, warn, note або off
field-site-statement = Дані для заяви про доступність
field-site-security = Куди повідомляти про вразливості
field-organization-id = Код організації: moh
field-organization-name = Повна назва організації
field-organization-email = Адреса пошти для звернень
field-organization-address = Поштова адреса
field-organization-url = Головний сайт організації
field-organization-reply_days = За скільки робочих днів ви обіцяєте відповісти: число від 1 до 90
field-collection-title = Назва розділу для читачів
field-collection-description = Про що розділ, в одному-двох реченнях
field-collection-sort = Порядок: deadline — спершу те, що закінчується найближчим часом; date — спершу нове; title — за абеткою. Без нього — як у файлі
field-collection-labels = Як звуться поля та коди значень для читачів: place — «Місце роботи», full-time — «Повний день»
field-item-id = Код запису, останнє слово його адреси: nurse
field-item-title = Назва
field-item-lead = Коротко про запис: для списку й пошуку
field-item-date = День, яким його датовано
field-item-deadline = До якого дня або години треба встигнути; на сторінці стан буде названо словами
field-item-action = Куди йти читачеві: кнопка, яку видно, поки строк не минув
field-item-action-url = Куди веде кнопка: форма чи пошта
field-item-action-title = Слова на кнопці: Подати заявку
field-menu-page = Шлях сторінки: about або about/strategy; назва береться з неї
field-menu-section = Розділ сайту: news, events, partners…
field-menu-url = Адреса на іншому сайті
field-menu-title = Назва пункту; для іншого сайту обовʼязкова
field-menu-items = Пункти другого рівня
field-social-name = Назва мережі: Telegram
field-social-url = Адреса вашої сторінки в ній
field-statement-status = Наскільки сайт відповідає вимогам: full — цілком, partial — частково, none — не відповідає
field-statement-reviewed = Коли востаннє перевірено доступність
field-statement-page = Шлях сторінки із заявою
field-statement-standard = Якому стандарту має відповідати сайт
field-statement-issues = Що поки недоступно
field-statement-alternatives = Як отримати те саме інакше: телефоном, поштою, великим шрифтом
field-statement-method = Як перевіряли доступність
field-statement-enforcement = Хто розглядає скарги на доступність
field-issue-what = Що саме недоступно
field-issue-why = Чому так
field-issue-instead = Що допоможе тим часом
field-issue-until = До якого дня це виправлять
field-enforcer-name = Назва органу
field-enforcer-url = Адреса його сайту
field-security-contact = Адреса для повідомлень: mailto:… або https://…
field-security-expires = До якого дня ці дані чинні, не далі ніж на рік уперед

## Слова: файли .ftl
rule-ftl-syntax =
    { $reason ->
        [expected] Тут очікується { $detail }
        [no-value] Назві повідомлення бракує тексту після знака =
        [no-default] У виборі немає варіанта за замовчуванням
        [two-defaults] У виборі два варіанти за замовчуванням
        [brace] Зайва фігурна дужка
        [quote] Лапки відкрито, але не закрито
        [escape] Невідома послідовність після зворотної скісної риски: { $detail }
       *[expression] Вираз у фігурних дужках не зрозумілий
    }
    .help = Порівняйте рядок із сусідніми: назва = текст, змінні у фігурних дужках, у виборі один варіант із зірочкою. Решту файлу прочитано.
rule-ftl-twice = Повідомлення { $id } записано у файлі двічі
    .help = Діє пізніше. Залиште одне з них.
rule-ftl-variable-unknown = Повідомлення { $id } не отримує змінної ${ $variable }
    .help =
        { $known ->
            [none] Це повідомлення пишуть без змінних.
           *[other] Тут можна вжити: { $known }.
        }
rule-ftl-reference-unknown = Повідомлення { $id } посилається на { $reference }, якого немає
    .help = Перевірте назву або додайте таке повідомлення.
rule-ftl-function-unknown = Повідомлення { $id } викликає функцію { $function }, якої немає
    .help = Пишіть змінну без функції: числа друкуються за правилами мови самі.
rule-ftl-plural-missing = У виборі за числом у повідомленні { $id } немає форми { $category }
    .help = Додайте рядок із цією формою: без неї частина чисел стоятиме з неправильним закінченням.
## Правила: що не так (повідомлення) і що зробити (.help)

# Файли

rule-file-encoding = Файл збережено не в кодуванні UTF-8: байт { $byte } не прочитати
    .help = Збережіть файл ще раз, вибравши в редакторі кодування UTF-8.
rule-file-unreadable =
    { $reason ->
        [not-found] Цього файлу тут уже немає
        [permission] Цей файл не можна прочитати: бракує дозволу
        [is-folder] Тут папка замість файлу
       *[other] Файл не вдалося прочитати: { $reason }
    }
    .help = Перевірте, чи файл на місці, чи не зайнятий він іншою програмою і чи дозволено його читати.
rule-file-too-large = Файл завеликий: { $size } МБ, а можна не більше ніж { $limit } МБ
    .help = Зменште файл. Зображення досить зробити меншим, відео краще розмістити деінде й дати посилання.
rule-file-empty = Файл порожній
    .help = Додайте текст або вилучіть файл.
rule-file-language-missing = У назві файлу немає мови
    .help = Перейменуйте файл на «{ $proposal }»: мова стоїть перед розширенням.
rule-file-language-unknown = Мови «{ $lang }» немає серед мов сайту
    .help = Виправте мову в назві файлу або додайте її до «languages» у content/site.yaml.
rule-file-name-odd = Назва файлу схожа на копію або на помилку збереження
    .help = Якщо файл потрібен, перейменуйте його на «{ $proposal }»; якщо ні — вилучіть.
rule-file-unused = Цього файлу не використано ніде на сайті
    .help = Пошліться на нього, перенесіть до content/files або вилучіть.
rule-file-loop = Символічне посилання веде назад до папки, у якій лежить
    .help = Вилучіть це посилання або спрямуйте його деінде.
rule-entry-twice = Запис «{ $key }» цією мовою є у двох файлах; другий — { $other }
    .help = Залиште один файл, а другий вилучіть або перейменуйте.
rule-name-case = Назва відрізняється від «{ $other }» лише великими літерами або способом запису
    .help = Дайте файлам різні назви: на багатьох компʼютерах це один і той самий файл.
rule-file-name-encoding = Назву файлу записано в застарілому кодуванні, тому її не прочитати
    .help = Перейменуйте файл. Так буває, коли архів розпаковано старою програмою.

# Зображення й документи

rule-photo-format = Браузери не показують зображень у форматі { $format }
    .help = Відкрийте зображення й збережіть його як JPEG.
rule-photo-mismatch = Назва файлу вводить в оману: насправді це { $found }
    .help = Перейменуйте файл на «{ $proposal }».
rule-photo-broken = Файл пошкоджено або це зовсім не { $format }
    .help = Візьміть файл ще раз там, звідки його взято: можливо, він не скопіювався до кінця.
rule-photo-private = У зображенні { $format } записано дані камери, і вилучити їх не вдасться
    .help = Там може бути навіть місце зйомки, тому зображення не опубліковано. Збережіть його як JPEG.

# Шапка файлу і YAML

rule-front-matter-open = Шапку файлу відкрито рядком «---», але не закрито
    .help = Поставте рядок «---» після останнього поля шапки, перед текстом.
rule-front-matter-missing = Файл починається без шапки
    .help = На початку файлу поставте рядок «---», далі поля (title, date…), далі ще один рядок «---».
rule-yaml-syntax = { $kind ->
        [key] Тут очікується поле: назва, двокрапка, пробіл, значення
        [value] Це значення не вдається прочитати
        [list] Пункт списку «-» стоїть не на своєму місці
        [bracket] Дужка або кома стоїть не на своєму місці
        [escape] У лапках "…" знак «\» починає те, чого немає в YAML
        [block] Блок тексту після «|» або «>» оформлено неправильно
        [directive] Рядок починається знаком, який YAML залишає для себе
        [pair] У фігурних дужках стоять значення без назв
       *[other] Цей рядок не вдається прочитати
    }
    .help = { $kind ->
        [key] Допишіть назву поля з двокрапкою або приєднайте рядок до попереднього значення.
        [list] Кожен пункт починайте з нового рядка, під попереднім пунктом.
        [escape] Візьміть значення в одинарні лапки '…'.
        [block] Після «|» нічого не пишіть, а текст починайте з нового рядка з відступом у два пробіли.
        [pair] Список беруть у квадратні дужки: [перше, друге].
       *[other] Порівняйте цей рядок із сусідніми: відступ, двокрапку з пробілом, лапки й дужки. Текст зі знаками візьміть у лапки.
    }
rule-yaml-tab = Тут стоїть знак табуляції, а YAML приймає лише пробіли
    .help = Замініть табуляцію пробілами: по два на кожен рівень.
rule-yaml-indent = Рядок має неправильний відступ
    .help = Вирівняйте його з полями, до яких він належить: поля одного рівня починаються в одному стовпці.
rule-yaml-colon-space = Після «{ $key }:» немає пробілу
    .help = Поставте пробіл після двокрапки.
rule-yaml-colon = У значенні поля «{ $key }» є двокрапка, тому його треба взяти в лапки
    .help = Візьміть усе значення в лапки.
rule-yaml-special = Значення починається знаком «{ $character }», який у YAML має окремий зміст
    .help = Візьміть усе значення в лапки.
rule-yaml-hash = Текст «{ $text }» пропаде: після пробілу знак «#» починає примітку
    .help = Якщо це частина значення, візьміть усе значення в лапки; якщо примітка — поставте після «#» пробіл.
rule-yaml-quote-open = Лапки { $quote } відкрито, але не закрито
    .help = Закрийте лапки в кінці значення.
rule-yaml-quote-after = Після закритих лапок стоїть ще текст: { $text }
    .help = Візьміть в інші лапки все значення разом із внутрішніми лапками.
rule-yaml-bracket-open = Дужку «{ $bracket }» відкрито, але не закрито
    .help = Поставте «{ $closing }» у кінці або запишіть кожне значення з нового рядка.
rule-yaml-comma = Кома в дужках обірвала текст: «{ $text }» не належить жодному полю
    .help = Запишіть кожне значення з нового рядка: там коми нічого не обривають.
rule-yaml-key = Назвою поля має бути слово
    .help = Якщо рядок мав бути текстом, візьміть текст у лапки.
rule-yaml-key-twice = Поле «{ $key }» записано двічі; враховано перше
    .help = Залиште одне з двох.
rule-yaml-alias = Посилання «{ $name }» на інше значення тут не працює
    .help = Запишіть значення ще раз. Якщо це звичайний текст, візьміть його в лапки.
rule-yaml-documents = У файлі починається другий документ
    .help = Вилучіть рядок «---» посеред файлу або розділіть файл на два.
rule-yaml-deep = Забагато вкладених рівнів: можна не більше ніж { $limit }
    .help = Спростіть запис.
rule-yaml-character = Тут стоїть невидимий знак { $code }, якого не може бути в тексті
    .help = Вилучіть його: зітріть сусідні літери разом із ним і наберіть їх знову.

# Поля та їхні значення

rule-key-unknown = Поля «{ $key }» тут немає
    .help = Можна писати такі поля: { $known }.
rule-key-letter = У слові «{ $key }» { $position }-й знак, «{ $letter }», — з іншої абетки
    .help = Він лише схожий на «{ $meant }». Перемкніть розкладку й наберіть слово ще раз.
rule-field-missing = Бракує обовʼязкового поля «{ $field }»
    .help = Додайте рядок «{ $field }: …».
rule-field-empty = Поле «{ $field }» порожнє, а воно обовʼязкове
    .help = Напишіть значення після двокрапки.
rule-value-type = { $expected ->
        [map] У «{ $field }» мають бути поля, кожне з нового рядка
        [list] У «{ $field }» має бути список
        [number] «{ $field }» має містити число
       *[text] У «{ $field }» має бути простий текст, а не список чи вкладені поля
    }
    .help = { $expected ->
        [map] Під «{ $field }:» запишіть поля з відступом у два пробіли.
        [list] Кожне значення запишіть з нового рядка, почавши його з «- ».
        [number] Напишіть число цифрами, без пробілів: 25000 або 1.5.
       *[text] Запишіть одне значення після двокрапки.
    }
rule-value-date = «{ $value }» у полі «{ $field }» не схоже на дату
    .help = Дату пишуть так: 2026-03-01, а з часом — 2026-03-01T13:30.
rule-date-impossible = Такої дати чи такого часу не буває: { $value }
    .help = Звірте день, місяць і годину з календарем.
rule-value-zone = У «{ $value }» вказано часовий пояс
    .help = Пишіть місцевий час без поясу: пояс один на весь сайт, його задано в site.yaml.
rule-value-clock = «{ $value }» у полі «{ $field }» не схоже на час
    .help = Час пишуть так: 08:00.
rule-value-one-of = Значення «{ $value }» не підходить для поля «{ $field }»
    .help = Можна написати одне з цих: { $known }.
rule-value-url = «{ $value }» у полі «{ $field }» — не повна адреса
    .help = Адреса починається з https:// або з mailto: і не має пробілів.
rule-value-email = «{ $value }» у полі «{ $field }» — не електронна адреса
    .help = Пишіть лише адресу, без mailto: і пробілів: office@example.org.
rule-value-phone = «{ $value }» у полі «{ $field }» — не телефонний номер
    .help = Пишіть номер із кодом країни, без пробілів і дужок: +380442536194. Короткі номери — як є: 112.
rule-value-flag = У полі «{ $field }» має бути «так» або «ні», а не «{ $value }»
    .help = Напишіть «так» або «ні».
rule-value-integer = У полі «{ $field }» має бути ціле число, а не «{ $value }»
    .help = Напишіть число цифрами, без пробілів і крапок.
rule-value-id = «{ $value }» не може бути кодом в полі «{ $field }»
    .help = Код складається з малих латинських літер, цифр і дефісів: quality-school.
rule-value-language = «{ $value }» — не код мови
    .help = Код мови — це дві-три малі латинські літери: uk, ru, bg, en.

# Тема

rule-theme-missing = Теми «{ $theme }» немає
    .help = Виправте «theme» у content/site.yaml або створіть папку themes/{ $theme }.
rule-theme-colour = «{ $value }» — не колір
    .help = Запишіть колір у лапках: знак # і шість шістнадцяткових цифр, як-от #0B4A8A.
rule-theme-limit = Полиця не може містити { $value } записів
    .help = Вкажіть число від 1 до { $most }.
rule-theme-contrast = У схемі «{ $scheme }» колір «{ $front }» погано видно на «{ $back }»: контраст { $ratio }:1
    .help = { $proposal ->
        [none] Потрібно щонайменше { $least }:1 (WCAG { $wcag }), і жодна світлість цього кольору не дає стільки: змініть і другий колір.
       *[other] Потрібно щонайменше { $least }:1 (WCAG { $wcag }). Найближчий придатний колір того самого відтінку — { $proposal }.
    }
rule-css-colour = Колір «{ $value }» записано у таблиці стилів, а там його контраст не перевіряється
    .help = Візьміть колір із theme.yaml, як-от var(--text) чи var(--surface). Якщо без нього ніяк, допишіть поруч примітку з причиною: /* css-colour: … */.
rule-css-font-size = «{ $property }: { $value }» не зростає, коли читач збільшує літери
    .help = Задайте розмір у rem або em: 1rem — це розмір тексту. Якщо це зображення, допишіть поруч примітку з причиною: /* css-font-size: … */.
rule-css-breakpoint = { $query ->
        [media] «{ $value }» питає про ширину вікна й не бачить, наскільки великі літери
       *[container] Ширина «{ $value }» не зростає разом із літерами
    }
    .help = Питайте про ширину контейнера в літерах: @container (min-width: 40em). Тоді сторінка з великими літерами розкладеться, як на малому екрані.
rule-asset-unknown = У темі немає файлу «{ $name }»
    .help = Покладіть файл до папки assets теми або виправте назву.
rule-template-syntax = { $kind ->
        [variable] Шаблон не має даних із назвою «{ $name }»
        [field] У цих даних немає нічого з назвою «{ $name }»
        [filter] Фільтра «{ $name }» немає
        [function] Функції «{ $name }» немає
        [test] Перевірки «{ $name }» немає
        [component] Компонента «{ $name }» немає
        [template] Шаблону «{ $name }» немає
        [argument-missing] Компоненту не передано «{ $name }»
        [argument-unknown] Компонент не приймає «{ $name }»
        [argument-type] Компонент чекає для «{ $name }» значення іншого виду
        [circle] Шаблони ведуть самі до себе
       *[other] Шаблон не вдається прочитати: { $reason }
    }
    .help = { $kind ->
        [argument-missing] Передайте його в цьому виклику компонента.
        [argument-type] Передайте те, чого компонент просить у своєму означенні.
        [circle] Приберіть extends або include, що замикає коло.
        [other] Виправте шаблон у цьому місці. Повідомлення англійською — від рушія шаблонів Tera.
       *[name] { $known ->
            [none] Виправте назву в цьому місці або додайте те, чого бракує.
           *[some] Виправте назву в цьому місці. Є такі: { $known }.
        }
    }
rule-template-render = { $kind ->
        [variable] Шаблон не має даних із назвою «{ $name }»
        [field] У цих даних немає нічого з назвою «{ $name }»
        [filter] Фільтра «{ $name }» немає
        [function] Функції «{ $name }» немає
        [test] Перевірки «{ $name }» немає
        [component] Компонента «{ $name }» немає
        [template] Шаблону «{ $name }» немає
        [argument-missing] Компоненту не передано «{ $name }»
        [argument-unknown] Компонент не приймає «{ $name }»
        [argument-type] Компонент чекає для «{ $name }» значення іншого виду
        [circle] Шаблони ведуть самі до себе
       *[other] Шаблон «{ $template }» не вдалося застосувати: { $reason }
    }
    .help = { $kind ->
        [argument-missing] Передайте його в цьому виклику компонента.
        [argument-type] Передайте те, чого компонент просить у своєму означенні.
        [circle] Приберіть extends або include, що замикає коло.
        [other] Виправте шаблон у цьому місці. Повідомлення англійською — від рушія шаблонів Tera.
       *[name] { $known ->
            [none] Виправте назву в цьому місці або додайте те, чого бракує.
           *[some] Виправте назву в цьому місці. Є такі: { $known }.
        }
    }
rule-template-word-unknown = Жодна мова не має слова «{ $key }»
    .help = Виправте ключ або додайте «{ $key } = …» до locales/<мова>/site.ftl.
rule-template-word-missing = Слова «{ $key }» немає такими мовами: { $languages }
    .help = Додайте «{ $key } = …» до locales/<мова>/site.ftl кожної з цих мов.
rule-template-word-argument = Слову «{ $key }» не передано «{ $name }»
    .help = Додайте аргумент «{ $name }» до виклику t у цьому місці.
rule-template-word-dynamic = Ключ слова має бути записаний прямо в шаблоні
    .help = Запишіть ключ у лапках або почніть його зі сталої частини в лапках і приєднайте решту знаком ~.
rule-template-word-unused = Слова «{ $key }» не використано в жодному шаблоні
    .help = Вилучіть його або скористайтеся ним у шаблоні.

## Текст матеріалу: Markdown
rule-heading-top = У тексті є заголовок із одним знаком #, а такий заголовок на сторінці один — її назва
    .help = Почніть розділ із двох знаків: ##.
rule-heading-empty = Після знаків # немає тексту заголовка
    .help = Напишіть заголовок або приберіть рядок.
rule-text-unwritten = Тут досі стоїть рядок, який лишила програма
    .help = Напишіть замість нього свій текст. Поки він тут, читачі бачать його на сайті.
rule-heading-space = Після знаків # немає пробілу, тому це не підзаголовок
    .help = Поставте пробіл після знаків. Якщо це просто текст, поставте перед ними зворотну скісну риску.
rule-list-sign = Рядок, що починається з «•», не стає пунктом списку
    .help = Починайте кожен пункт з нового рядка знаком «- », а перед списком лишіть порожній рядок.
rule-heading-attribute = Біля заголовка стоїть «{ $attribute }», а тут можлива лише власна назва для посилань
    .help = Залиште тільки {"{"}#назва{"}"} або приберіть фігурні дужки.
rule-heading-id-reserved = Назва для посилань «{ $id }» починається з «{ $prefix }», а так називає свої частини сайт
    .help = Виберіть іншу назву.
rule-heading-id-twice = Назву для посилань «{ $id }» вже має інший заголовок цього тексту
    .help = Дайте кожному заголовку свою назву: посилання веде лише до одного з них.
rule-table-header-empty = У таблиці стовпець { $column } не має назви
    .help = Заповніть клітинку в першому рядку: читач екрана озвучує її разом із кожним значенням.
rule-table-header-missing = Схоже на таблицю, але під першим рядком немає лінії { $line }
    .help = У першому рядку таблиці — назви стовпців, під ним — лінія з дефісів. Без неї читачі бачать самі риски.
rule-link-scheme = Посилання не може починатися з «{ $scheme }:»
    .help = Вкажіть адресу з https:, файл поруч або news:, page:, event:, partner:, hotline:. Поки що надруковано лише текст.
rule-link-incomplete = Адреса «{ $address }» неповна
    .help = Допишіть початок: https:// для сайту, mailto: для пошти.
rule-link-address-empty = У круглих дужках немає адреси
    .help = Вкажіть, куди веде посилання, або приберіть дужки.
rule-link-text-empty = У посилання немає тексту
    .help = Напишіть у квадратних дужках, куди воно веде: без тексту його не побачать і не почують.
rule-link-space = В адресі є пробіл, тому посилання не працює
    .help = Візьміть адресу в кутові дужки.
rule-link-quotes = Підпис узято в друкарські лапки, тому посилання не працює
    .help = Навколо підпису потрібні прямі лапки: "…".
rule-link-broken = Це схоже на посилання чи зображення, але ним не стало
    .help = Перевірте дужки: [текст](адреса), ![опис](фото.jpg), без пробілу між ] та (. Якщо це звичайний текст, поставте перед [ зворотну скісну риску.
rule-link-title = Підпис «{ $title }» ніде не буде показано
    .help = Перенесіть ці слова в текст.
rule-link-definition-unused = Рядок «[{ $label }]: …» задає адресу, якої ніхто не вживає, і на сторінці його немає
    .help = Якщо це звичайний текст, поставте перед [ зворотну скісну риску; якщо ні, приберіть рядок.
rule-image-alt-missing = Зображення { $file } не має опису
    .help = Напишіть у квадратних дужках, що на ньому видно. Якщо воно тільки прикрашає, додайте після назви файлу "декоративне".
rule-image-alt-unused = Зображення назване декоративним, тому опис «{ $alt }» ніхто не почує
    .help = Залиште щось одне: опис або слово "декоративне".
rule-image-outside = Зображення лежить на чужому сайті: { $address }
    .help = Збережіть його поруч із текстом і вкажіть назву файлу. Перевірте, чи маєте на це право.
rule-embed-inline = «{ $address }» стоїть посеред тексту, а картка потребує окремого абзацу
    .help = Залиште порожній рядок перед нею і після неї. У реченні пишіть посилання: без знака оклику.
rule-embed-kind = «{ $address }» не можна показати як зображення чи картку
    .help = Напишіть посилання: без знака оклику перед дужками.
rule-gallery-twice = Місце для галереї «{ $address }» стоїть у тексті вдруге
    .help = Залиште одне: світлини з поля gallery показуються один раз.
rule-count-broken =
    { $reason ->
        [hash] Знак # стоїть не на початку
       *[query] Число, яке рахує сайт, записано з помилкою
    }
    .help =
        { $reason ->
            [hash] На місці знака # стане число, а слова йдуть за ним: [# млн грн](…).
           *[query] Зразки: [# партнер/партнери/партнерів](count:partners?role=donor), [# грн](value:budget-2026?row=total&col=spent).
        }
rule-note-kind = Виділеного блока «{ $kind }» немає
    .help = Є NOTE (примітка), TIP (порада), IMPORTANT (важливо), WARNING (увага), CAUTION (обережно).
rule-note-place = Позначка «[!{ $kind }]» має стояти сама в першому рядку цитати
    .help = Поставте > [!NOTE] окремим рядком, а текст — нижче, теж після знака >.
rule-footnote-missing = Виноски «{ $label }» немає
    .help = Додайте її внизу окремим рядком, що починається з [^{ $label }]:, або виправте позначку.
rule-footnote-unused = На виноску «{ $label }» ніщо не вказує, тому її не надруковано
    .help = Поставте [^{ $label }] там, де її мають помітити, або приберіть її.
rule-footnote-twice = Виносок із позначкою «{ $label }» дві; надруковано першу
    .help = Дайте другій іншу позначку.
rule-html-tag = Тег «{ $tag }» тут не можна вжити: його показано як текст
    .help =
        { $tag ->
            [a] Напишіть посилання так: [текст](адреса).
            [img] Напишіть зображення так: ![опис](фото.jpg).
            [b] Виділяйте зірочками: **слово**.
            [strong] Виділяйте зірочками: **слово**.
            [i] Виділяйте зірочками: *слово*.
            [em] Виділяйте зірочками: *слово*.
           *[other] Дозволені span, abbr, sub, sup і br у тексті, div, details та summary окремим рядком. Якщо це не тег, поставте перед < зворотну скісну риску.
        }
## Слова: файли .ftl
rule-html-attribute = Тег «{ $tag }» не може мати «{ $attribute }»: його показано як текст
    .help = Можливі лише lang у span і div, title в abbr, open у details.
rule-html-open = Тег «{ $tag }» не закрито там, де його відкрито
    .help = Додайте закривальний тег у тому самому абзаці чи розділі. Сайт закрив його сам, можливо, не там.
rule-html-close = Закривальний тег «{ $tag }» нічого не закриває: його показано як текст
    .help = Приберіть його або відкрийте тег у тому самому абзаці чи розділі.
rule-html-comment = Коментар не потрапляє на сторінку
    .help = Якщо він не потрібен і вам, приберіть його.
rule-span-attribute = Після квадратних дужок не зрозуміло «{ $attribute }»
    .help = Тут можлива лише мова: [World Health Organization]{"{"}lang=en{"}"}, у межах одного виділення.
rule-lang-unknown = Мови «{ $tag }» немає
    .help = Позначте мову двома літерами: uk, ru, bg, en, de, pl.
rule-code-language = Мова коду «{ $language }» невідома, тому кольорів не буде
    .help = Виправте назву або приберіть її.

## Правила, для яких потрібен увесь сайт
rule-shared-missing = Жоден переклад не має поля «{ $field }»
    .help = Додайте рядок «{ $field }: …» у цей файл: решта мов візьме значення звідси.
rule-shared-differs = Поле «{ $field }» тут не таке, як в іншому перекладі
    .help = Воно спільне для всіх мов, і діє значення з файлу мовою «{ $lang }». Вилучіть рядок тут або виправте його там.
rule-category-unknown = Теми «{ $id }» на сайті немає
    .help = Теми перелічено в categories у content/site.yaml: { $known }.
rule-id-unknown =
    { $kind ->
        [news] Немає новини з кодом «{ $id }»
        [page] Немає сторінки «{ $id }»
        [hotline] Немає гарячої лінії з кодом «{ $id }»
        [event] Немає події з кодом «{ $id }»
        [partner] Немає партнера з кодом «{ $id }»
        [person] Немає людини з кодом «{ $id }»
        [document] Немає документа з кодом «{ $id }»
        [calendar] Немає календаря вихідних із кодом «{ $id }»
        [term] У словнику немає скорочення з кодом «{ $id }»
        [dataset] Немає набору даних із кодом «{ $id }»
        [item] Немає запису з кодом «{ $id }»
       *[snippet] Немає спільного тексту з кодом «{ $id }»
    }
    .help =
        { $proposal ->
            [none]
                { $kind ->
                    [news] Код новини — це назва її файлу без мови та «.md».
                    [page] Код сторінки — це шлях її файлу в content/pages без мови та «.md».
                    [hotline] Коди записано в content/data/hotlines.yaml, у полі id.
                    [event] Коди записано в content/data/events.yaml, у полі id.
                    [partner] Коди записано в content/data/partners.yaml, у полі id.
                    [person] Коди записано в content/data/people.yaml, у полі id.
                    [document] Коди записано в content/data/documents.yaml, у полі id.
                    [calendar] Коди записано в content/data/calendar.yaml, у полі id.
                    [term] Коди записано в content/data/glossary.yaml, у полі id.
                    [dataset] Код набору стоїть у полі id його файлу в content/data/datasets.
                    [item] Запис називають списком і кодом: item:vacancies/nurse. Коди записано у файлі списку в content/data, у полі id.
                   *[snippet] Код — це назва файлу в content/snippets без мови та «.md».
                }
           *[other] Можливо, малося на увазі { $proposal }.
        }
rule-chart-column =
    { $reason ->
        [unknown] У таблиці немає стовпця «{ $column }»
        [private] Стовпець «{ $column }» не для публікації, тож на діаграмі він стояти не може
        [axis] Стовпець «{ $column }» – це суми чи частки: вони нічого не називають
        [number] У стовпці «{ $column }» не цифри
        [same] Стовпець «{ $column }» названо двічі
        [unit] Стовпець «{ $column }» має іншу одиницю, ніж перший
        [too-many] Стовпців із цифрами більше ніж { $most }
       *[repeated] Назви повторюються, а чи можна додавати «{ $column }», не сказано
    }
    .help =
        { $reason ->
            [unknown] Запишіть ключ (key) одного зі стовпців таблиці.
            [private] Оберіть інший стовпець або приберіть private, якщо його можна показати всім.
            [axis] У полі x має стояти стовпець із назвами, роками чи датами.
            [number] У полі y мають стояти стовпці типу integer, decimal, money або percent.
            [same] Запишіть кожен стовпець один раз.
            [unit] На одній діаграмі – одна одиниця: зробіть для другої інший набір даних.
            [too-many] Стільки рядів читач не розрізнить: залиште найважливіші.
           *[repeated] Якщо сума цих рядків має зміст, додайте до стовпця total: yes. Інакше оберіть для x стовпець, де все різне.
        }
rule-chart-none = У набору даних «{ $id }» немає діаграми
    .help = Опишіть її в полі chart цього набору або покажіть таблицю: ![…](dataset:{ $id }).
rule-related-self = Новина посилається сама на себе
    .help = Вилучіть її код із поля related.
rule-section-empty =
    { $section ->
        [events] У меню є розділ подій, а жодної події немає
        [hotlines] У меню є розділ гарячих ліній, а жодної лінії немає
        [people] У меню є розділ людей, а жодної людини немає
        [documents] У меню є розділ документів, а жодного документа немає
        [glossary] У меню є словник скорочень, а жодного скорочення немає
        [data] У меню є розділ даних, а жодного набору даних немає
        [notices] У меню є розділ оголошень зі строком, а жодного такого оголошення немає
        [corrections] У меню є розділ виправлень, а жодного виправлення немає
       *[partners] У меню є розділ партнерів, а жодного партнера немає
    }
    .help =
        { $section ->
            [data] Додайте набір у content/data/datasets або вилучіть цей пункт меню.
            [notices] Додайте «deadline» до новини або приберіть цей пункт із меню.
            [corrections] Приберіть цей пункт: розділ зʼявиться внизу сторінок, щойно в updates буде перше виправлення.
           *[other] Додайте записи в content/data/{ $section }.yaml або вилучіть цей пункт меню.
        }
rule-document-absent = Документ «{ $id }» нема де прочитати
    .help = Додайте file (файл поруч) або url (адресу), щоб читач міг його відкрити.
rule-document-future = Дата документа ще не настала
    .help = Перевірте рік і місяць: документ не може бути датований майбутнім днем.
rule-replaces-circle = Документ замінює сам себе: «{ $id }» веде до нього ж
    .help = Новіший документ замінює старіший. Вилучіть зайвий код із поля replaces.
rule-replaced-in-force = Документ «{ $id }» замінено документом «{ $by }», а тут він чинний
    .help = Додайте status: repealed або вилучіть його з поля replaces іншого документа.
rule-document-repealed = Сторінка посилається на нечинний документ «{ $id }» і не каже про це
    .help =
        { $proposal ->
            [none] Скажіть це в тексті посилання: «нечинний наказ…» – або приберіть посилання.
           *[other] Його замінено: посилайтеся на «{ $proposal }» – або скажіть у тексті посилання, що документ нечинний.
        }
rule-order-twice = Місце { $order } у списку людей зайнято двічі: його вже має «{ $id }»
    .help = Дайте кожному своє число в order: менше стоїть вище.
rule-programme-alone = Є програма, але немає події з кодом «{ $id }»
    .help =
        { $proposal ->
            [none] Додайте подію в content/data/events.yaml або назвіть файл кодом тієї, що там уже є.
           *[other] Можливо, малося на увазі «{ $proposal }»: тоді перейменуйте файл.
        }
rule-word-language = У полі «{ $field }» є текст мовою «{ $lang }», якої на сайті немає
    .help = Виправте код мови, вилучіть рядок або додайте мову до languages у content/site.yaml.
rule-word-missing = У полі «{ $field }» бракує мов: { $languages }
    .help = Допишіть їх. Доки їх немає, читачі побачать текст іншою мовою.
rule-word-cyrillic = У полі «{ $field }» один текст кирилицею для всіх мов, і для англійської теж
    .help = Запишіть кожну мову окремим рядком: uk: …, en: …
## Власні списки сайту
rule-schema-syntax = Ця схема — не JSON: { $reason }
    .help = Гляньте на це місце: найімовірніше, тут зайва кома або бракує дужки чи лапок.
rule-schema-wrong = { $reason ->
        [record] Схема описує один запис, а у файлі — список записів
       *[other] Схемою не вдається скористатися: { $reason }
    }
    .help = { $reason ->
        [record] Вкладіть написане в {"{"} "type": "array", "items": … {"}"}.
       *[other] Виправте це місце за правилами JSON Schema (json-schema.org).
    }
rule-schema-alone = Для цієї схеми немає списку «{ $file }»
    .help = Схема зветься так само, як її список: vacancies.schema.json описує vacancies.yaml. Перейменуйте схему або видаліть її.
rule-schema-breach = «{ $field }» порушує правило «{ $keyword }» схеми: { $reason }
    .help = Виправте значення або схему поруч зі списком.
rule-value-pattern = «{ $value }» у полі «{ $field }» написано не так, як вимагає схема
    .help = Значення має відповідати зразку { $pattern }.
rule-value-format = «{ $value }» у полі «{ $field }» не відповідає формату «{ $format }»
    .help = Виправте значення або схему поруч зі списком.
rule-value-const = «{ $value }» не підходить для поля «{ $field }»
    .help = Тут може стояти лише { $expected }.
rule-value-bound = { $kind ->
        [least] Число { $value } у полі «{ $field }» замале
        [above] Число { $value } у полі «{ $field }» замале
       *[most] Число { $value } у полі «{ $field }» завелике
    }
    .help = { $kind ->
        [least] Найменше можливе — { $limit }.
        [above] Воно має бути більшим за { $limit }.
        [below] Воно має бути меншим за { $limit }.
       *[most] Найбільше можливе — { $limit }.
    }
rule-value-length = { $kind ->
        [short] Текст у полі «{ $field }» закороткий
       *[long] Текст у полі «{ $field }» задовгий
    }
    .help = { $kind ->
        [short] Знаків має бути щонайменше { $limit }.
       *[long] Знаків має бути щонайбільше { $limit }.
    }
rule-collection-unnamed = Цього списку ніде не видно: site.yaml його не називає
    .help = { $proposal ->
        [none] Додайте до content/site.yaml «collections:», під ним «{ $id }:», а ще нижче — «title» із назвою.
       *[other] Якщо малося на увазі { $proposal }.yaml, перейменуйте файл. Якщо ні, додайте «{ $id }» з назвою («title») до «collections» у content/site.yaml.
    }
rule-collection-missing = Для цього списку немає файлу «{ $file }»
    .help = Створіть файл зі списком записів або приберіть цей список із site.yaml.
rule-collection-reserved = Збірка не може зватися «{ $value }»: цю назву програма використовує сама
    .help = Дайте файлові та збірці іншу назву.
rule-collection-labels = Читачі побачили б самі коди цих полів: { $fields }
    .help = Напишіть у «labels» цього списку, як кожне поле зветься кожною мовою.

rule-dataset-rows =
    { $reason ->
        [none] Набір даних не має рядків
       *[twice] Рядки записано двічі: тут і у файлі CSV
    }
    .help = Покладіть поруч файл CSV з такою самою назвою або запишіть рядки під rows:, але не те й те разом.
rule-dataset-columns = Набір даних не описує своїх стовпців
    .help = Перелічіть їх під columns: або вкажіть у like код набору з такими самими стовпцями.
rule-dataset-alone = Таблицю ніхто не описує, тому її не опубліковано
    .help = Створіть поруч файл { $file } з назвою, датою та стовпцями.
rule-dataset-circle = Набір «{ $id }» через like повертається сам до себе
    .help = Запишіть стовпці в одному з цих наборів і приберіть із нього like.
rule-dataset-empty = У таблиці цього набору даних немає жодного рядка
    .help = Читачі побачать порожню таблицю. Додайте рядки або приберіть файл, доки їх немає.
rule-dataset-late = Оновлення даних обіцяно на { $date }, а його немає
    .help = Оновіть дані й дату updated або поставте в next_update новий день.
rule-column-key = «{ $value }» не може бути кодом стовпця
    .help = Пишіть малими латинськими літерами, цифрами, «_» та «-»: їх прочитає будь-яка програма.
rule-column-twice = Стовпець «{ $key }» описано двічі
    .help = Дайте одному з них інший код.
rule-currency-unknown =
    { $value ->
        [none] Стовпець із грошима не каже, у якій вони валюті
       *[other] Немає валюти «{ $value }»
    }
    .help = Запишіть у currency код за ISO 4217: UAH, EUR, USD, BGN.
rule-csv-separator = Не видно, чим розділено стовпці
    .help = Збережіть таблицю з Excel як «CSV UTF-8»: стовпці має розділяти крапка з комою, кома або табуляція.
rule-csv-header =
    { $reason ->
        [unknown] Стовпця «{ $name }» в описі немає
        [twice] Стовпець «{ $name }» стоїть у таблиці двічі
       *[missing] У таблиці немає стовпця «{ $name }»
    }
    .help = Стовпець називають кодом або підписом будь-якою мовою. Описано такі: { $known }.
rule-csv-row-length = У цьому рядку клітинок { $found }, а стовпців { $expected }
    .help = Перевірте, чи не загубився розділювач; текст, у якому він є, беруть у лапки.
rule-cell-number =
    { $reason ->
        [unclear] «{ $value }» можна прочитати двояко: як дріб і як тисячі
        [mixed] «{ $value }» записано інакше, ніж числа вище у стовпці «{ $column }»
        [large] Число «{ $value }» завелике, щоб рахувати його точно
       *[wrong] «{ $value }» у стовпці «{ $column }» не є числом потрібного вигляду
    }
    .help = Скажіть у полі numbers стовпця чи набору, як записано числа, наприклад numbers: 1 234,56
rule-cell-format =
    { $type ->
        [date] «{ $value }» не є датою
        [phone] «{ $value }» не є номером телефону
        [email] «{ $value }» не є електронною адресою
        [link] «{ $value }» не є вебадресою
        [prozorro] «{ $value }» не є номером закупівлі Prozorro
        [ocid] «{ $value }» не є кодом OCID
       *[iati] «{ $value }» не є кодом IATI
    }
    .help = Стовпець «{ $column }». Зразки: 31.12.2025, +380441234567, UA-2026-01-15-000123-a, ocds-be6bcu-UA-2026-01-15-000123-a, XM-DAC-7-PP.
rule-cell-empty = Порожня клітинка в обовʼязковому стовпці «{ $column }»
    .help = Заповніть її або приберіть у стовпця required.
rule-cell-formula = Текст у стовпці «{ $column }» таблична програма виконає як формулу
    .help = У CSV для завантаження перед ним стоятиме апостроф. Якщо формула тут випадкова, приберіть її.
rule-cell-personal =
    { $kind ->
        [iban] У відкритому стовпці «{ $column }» стоїть щось схоже на номер рахунку IBAN
        [card] У відкритому стовпці «{ $column }» стоїть щось схоже на номер картки
        [rnokpp] У відкритому стовпці «{ $column }» стоїть щось схоже на податковий номер людини (РНОКПП)
       *[egn] У відкритому стовпці «{ $column }» стоїть щось схоже на болгарський особистий номер (ЕГН)
    }
    .help = Якщо це справді він, позначте стовпець private: yes або приберіть номер.
rule-cell-private = Клітинка відкритого стовпця «{ $column }» повторює закритий стовпець «{ $private }»
    .help = Приберіть повтор або позначте й цей стовпець private: yes.
rule-total-differs = У підсумку стовпця «{ $column }» записано { $written }, а сума рядків — { $sum }
    .help = Знайдіть пропущений рядок або виправте підсумок. Його можна й прибрати: суму порахує програма.
rule-total-inside = Підсумковий рядок («{ $value }») посеред таблиці рахується як звичайний, тож його суми враховано двічі
    .help = Вилучіть його або перенесіть у кінець. Якщо це звичайний рядок, назвіть його інакше.
rule-cells-more =
    { $column ->
        [none] Таких рядків і заголовків є ще: { $count }
       *[other] У стовпці «{ $column }» зауважень є ще: { $count }
    }
    .help = Їх не показано, бо причина, мабуть, спільна. Виправте перші.
## Слововжиток, мова й закон
rule-message-missing = Мова «{ $lang }» не має слів, які потрібні сторінкам ({ $count }): { $keys }
    .help = Допишіть їх до locales/{ $lang }/site.ftl. Усі, яких бракує, показує visnyk words.
rule-message-variable = Повідомлення { $key } не друкує того, що йому дають: { $names }
    .help = Вставте ці змінні, кожну як {"{"} $назва {"}"}: без них читач дізнається менше, ніж іншими мовами.
rule-wording = На цьому сайті не пишуть «{ $wrong }»
    .help =
        { $hint ->
            [none] Пишіть «{ $right }». Так записано в content/data/wording.yaml.
           *[other] { $hint }
        }
rule-wording-form =
    { $reason ->
        [no-right] Слово, якого не пишуть, стоїть без слова, яке пишуть
        [star] Зірочка може стояти лише одна, і лише наприкінці
        [ending] Правильне слово має зірочку, а неправильне ні
       *[short] Слово починається не з літери або надто коротке, щоб його шукати
    }
    .help = Запишіть wrong і right, обидва із зірочкою наприкінці або без неї, наприклад безкоштовн* і безоплатн*; де готової заміни немає, напишіть пораду в hint.
rule-wording-twice = Слово «{ $word }» записано для цієї мови двічі
    .help = Діє перший запис. Залиште один.
rule-wording-circle = Правильне слово «{ $right }» саме заборонене: у списку є «{ $wrong }»
    .help = Виправте один із двох записів; доки вони суперечать один одному, цього не шукають.
rule-word-latin = Серед слів кирилицею стоїть латинське «{ $word }»
    .help = Напишіть його мовою «{ $lang }» або, якщо це назва, додайте до списку latin у content/data/wording.yaml. Може бути, що одна літера набрана латинкою.
rule-ukrainian-version =
    { $reason ->
        [language] Сайт не має версії українською
        [default] Версія українською завантажується не першою
        [words] У полі «{ $field }» немає тексту українською, хоча іншими мовами він є
        [text] Цього матеріалу немає українською, хоча є мовою «{ $lang }»
       *[less] Українською менше, ніж мовою «{ $lang }»: { $field ->
            [headings] бракує розділів
            [pictures] бракує зображень
            [tables] бракує таблиць
           *[length] текст значно коротший
        }
    }
    .help = Закон № 2704-VIII, стаття 27: версія державною мовою є, завантажується за замовчуванням і за обсягом та змістом не менша за інші.
rule-spelling = Словник не знає слова «{ $word }»
    .help =
        { $proposal ->
            [none] Якщо слово правильне, додайте його до списку known у content/data/wording.yaml.
           *[other] Можливо: { $proposal }. Якщо слово правильне, додайте його до списку known у content/data/wording.yaml.
        }
rule-spelling-dictionary = Правопис мовою «{ $lang }» не перевірено: { $reason ->
        [broken] словник не прочитати
       *[missing] немає словника
    }
    .help = Установіть словник Hunspell у кодуванні UTF-8 (у Debian та Ubuntu: apt install { $package }) або назвіть папку з ним у змінній DICPATH.
rule-link-file-unknown = Посилання веде до файлу, якого немає: { $file }
    .help =
        { $proposal ->
            [none] Перевірте назву й папку: шлях рахують від цього файлу. Новину видно звідусіль як news:код, сторінку — як page:шлях.
           *[other] Можливо, малося на увазі { $proposal }.
        }
rule-link-anchor-unknown = На тій сторінці немає місця «#{ $anchor }»
    .help =
        { $proposal ->
            [none] Заголовок могли змінити. Приберіть «#{ $anchor }» або дайте потрібному заголовку сталу позначку: ## Заголовок {"{"}#{ $anchor }{"}"}.
           *[other] Можливо, малося на увазі { $proposal }.
        }
rule-link-address-unknown = На сайті немає адреси { $address }
    .help =
        { $proposal ->
            [none] Перевірте адресу. Надійніше посилатися на файл, news:код або page:шлях: таке посилання не зламається, коли адреса зміниться.
           *[other] Можливо, малося на увазі { $proposal }.
        }
rule-snippet-in-snippet = Спільний текст вставлено в інший спільний текст
    .help = Вставте обидва на сторінку, одразу один за одним.
rule-count-unknown = Не вдається порахувати: «{ $name }»
    .help =
        { $proposal ->
            [none] Можна написати: { $known }.
           *[other] Можливо, малося на увазі «{ $proposal }». Можна написати: { $known }.
        }
rule-count-forms = Слово після числа має форм: { $given }, а потрібно { $expected }
    .help = Запишіть їх через скісну риску. В українській і російській форм три (партнер/партнери/партнерів), у болгарській та англійській дві (partner/partners).
rule-count-differs = У тексті { $written }, а зараз на сайті { $live }
    .help = Для давньої новини це може бути правильно. Якщо число має бути сьогоднішнє, виправте його.
rule-figure-live-news = Ця цифра змінюватиметься й після публікації новини
    .help = Новина розповідає про свій день. Напишіть цифру такою, якою вона є сьогодні: [12 партнерів](count:partners). Якщо згодом стане інакше, про це скаже примітка, а новина лишиться, як була.
rule-value-unknown =
    { $reason ->
        [part] В адресі «value:…» частини «{ $name }» не буває
        [no-part] В адресі «value:…» бракує частини «{ $name }»
        [dataset] Немає набору даних із кодом «{ $name }»
        [column] У таблиці немає стовпця «{ $name }»
        [number] У стовпці «{ $name }» не цифри
        [row] У таблиці немає рядка «{ $name }»
        [total] Стовпець «{ $name }» не має підсумку
        [repeated] Рядків «{ $name }» кілька, а додавати їх не сказано
        [empty] У рядку «{ $name }» цифри немає
        [scale] Невідома міра «{ $name }»
        [small] Цифра замала для міри «{ $name }»: вийшов би нуль
       *[fraction] Число { $name } дробове, тож форму слова за ним не дібрати
    }
    .help =
        { $reason ->
            [no-part] Приклад: [# грн](value:budget-2026?row=total&col=spent).
            [total] Додайте до стовпця total: yes або назвіть рядок.
            [repeated] Додайте до стовпця total: yes або назвіть рядок за іншим стовпцем: row=year:2026.
            [empty] Заповніть клітинку або назвіть інший рядок.
            [small] Візьміть меншу міру (in=thousand) або приберіть її.
            [fraction] Запишіть після знака # одне слово, яке годиться до будь-якої цифри: [# млн грн](…).
           *[other]
                { $proposal ->
                    [none]
                        { $known ->
                            [none] Перевірте назву: вона має стояти так, як у таблиці.
                           *[other] Можна записати: { $known }.
                        }
                   *[other] Можливо, малося на увазі «{ $proposal }».
                }
        }
rule-value-differs = У тексті { $written }, а в даних тепер { $live }
    .help = У давній новині це може бути правильно. Якщо має стояти сьогоднішня цифра, виправте її.
rule-phone-text = У посиланні написано «{ $text }», а номер цієї лінії { $display }
    .help = Виправте номер або залиште лише <hotline:код>: програма сама поставить правильний.
rule-file-missing = Файлу «{ $file }» немає
    .help =
        { $proposal ->
            [none] Покладіть файл поруч із цим текстом або виправте назву. Великі й малі літери в назвах різняться.
           *[other] Можливо, малося на увазі «{ $proposal }». Великі й малі літери в назвах різняться.
        }
rule-file-no-picture = «{ $file }» — не зображення
    .help = Для зображень підходять файли jpg, png, webp, avif, gif та svg. Документ додайте в attachments.
rule-gallery-empty = Тут мають стояти світлини галереї, але жодної не названо
    .help =
        { $kind ->
            [here] Галерею мають новини та сторінки, а цей текст – ні. Приберіть рядок або вставте зображення по одному.
           *[other] Перелічіть файли в шапці, у полі gallery: [перша.jpg, друга.jpg], або приберіть цей рядок.
        }
rule-gallery-repeated = «{ $file }» стоїть у галереї двічі
    .help = Приберіть повтор зі списку gallery.
rule-image-field-alt-missing = Зображення «{ $file }» не має опису цією мовою
    .help = Додайте alt: скажіть, що на ньому видно, для тих, хто його не бачить. Якщо воно лише прикрашає, напишіть decorative: так.
rule-photo-unused = У photos описано «{ $file }», але такого зображення в тексті немає
    .help =
        { $proposal ->
            [none] Вилучіть опис або додайте зображення до тексту чи галереї.
           *[other] Можливо, малося на увазі «{ $proposal }».
        }
rule-term-form = Таке скорочення не можна знайти в тексті
    .help =
        { $reason ->
            [space] Скорочення – це одне слово без пробілів; повну назву пишіть у полі name.
           *[short] У скороченні мають бути щонайменше дві літери чи цифри.
        }
rule-term-twice = Скорочення «{ $form }» (мова «{ $lang }») уже пояснює запис «{ $id }»
    .help = Читач потрапить до першого з двох. Залиште скорочення в одному записі або обʼєднайте їх.
rule-term-unused = Скорочення «{ $form }» не вжито в жодному тексті
    .help = Вилучіть запис зі словника або перевірте, як це скорочення пишуть у текстах; інші форми додайте в поле also.
rule-record-unused =
    { $kind ->
        [person] Про людину «{ $id }» не згадано ні в текстах, ні в інших записах
        [document] Про документ «{ $id }» не згадано ні в текстах, ні в інших записах
       *[partner] Про партнера «{ $id }» не згадано ні в текстах, ні в інших записах
    }
    .help = Додайте посилання ({ $kind }:{ $id }) там, де про це йдеться, або приберіть запис, якщо він уже не потрібен.
rule-snippet-unused = Спільного тексту «{ $id }» не показує жодна сторінка
    .help = Вставте його рядком ![](snippet:{ $id }), вкажіть у полі background новини або видаліть файл.
rule-translation-missing = Немає перекладу мовою «{ $lang }»
    .help = Переклад має лежати поруч, у файлі { $file }. Доки його немає, читачі цієї мови бачать лише посилання на текст іншою мовою.
rule-translated-malformed = Поле translated не читається
    .help =
        { $reason ->
            [language] На початку має стояти мова оригіналу. Цей рядок не пишуть руками: виконайте visnyk translations accept.
            [version] Рядок записала інша версія програми. Звірте переклад і виконайте visnyk translations accept.
           *[digests] Рядок пошкоджено. Звірте переклад з оригіналом і виконайте visnyk translations accept.
        }
rule-translated-language = Поле translated називає мову «{ $lang }», якої на сайті немає
    .help = Мови сайту: { $known }. Звірте переклад з оригіналом і виконайте visnyk translations accept { $file }.
rule-translated-nothing = Поле translated називає мову «{ $lang }», а такого тексту немає
    .help = Можливо, файл оригіналу вилучено або перейменовано. Якщо перекладали з іншої мови, виконайте visnyk translations accept { $file } --from МОВА.
rule-translated-circle = Переклади посилаються один на одного по колу (мова «{ $lang }»)
    .help = Один із текстів є оригіналом: приберіть із нього поле translated.
rule-translated-sources = Цей переклад зроблено з мови «{ $lang }», а інший — з мови «{ $other }», і жоден із тих двох текстів не є перекладом
    .help = Оригінал має бути один. Для тексту, який перекладено з нього, виконайте visnyk translations accept.
rule-translation-newer = Переклад розповідає про оновлення, яких немає в оригіналі («{ $lang }»)
    .help = Допишіть оновлення в оригінал, а тоді звірте переклад.
rule-translation-outdated = { $count ->
        [one] Оригінал («{ $lang }») змінено після перекладу: { $count } абзац
        [few] Оригінал («{ $lang }») змінено після перекладу: { $count } абзаци
        [many] Оригінал («{ $lang }») змінено після перекладу: { $count } абзаців
       *[other] Оригінал («{ $lang }») змінено після перекладу: { $count } абзацу
    }
    .help = Читачам про це сказано на сторінці. Що змінилося, покаже visnyk translations { $file }. Оновивши переклад, виконайте visnyk translations accept { $file }, а якщо він і так правильний — те саме з --minor.
rule-translation-untracked = Невідомо, з якого тексту зроблено цей переклад
    .help =
        { $lang ->
            [none] Звірте його з оригіналом і виконайте visnyk translations accept { $file }.
           *[other] Звірте його з текстом мовою «{ $lang }» і виконайте visnyk translations accept { $file }.
        }
rule-heading-skip = Заголовок «{ $marks }» перестрибує рівень: тут має бути «{ $expected }»
    .help = Хто слухає сторінку, рухається нею за заголовками. Рівень обирають за змістом, а не за розміром літер.
rule-faq-empty = На цій сторінці мають бути запитання й відповіді, але немає жодного запитання
    .help = Починайте кожне запитання з «## » в окремому рядку, а відповідь пишіть під ним. Або вилучіть layout.
rule-address-twice = Адресу { $address } уже зайнято
    .help = Дайте одній зі сторінок інше slug або іншу назву файлу, чи вилучіть стару адресу з aliases.
rule-address-reserved = Адреса { $address } належить самій програмі
    .help = Назвіть файл або slug інакше.
rule-slug-character = У «{ $text }» є знак «{ $character }», якого не може бути в адресі
    .help = Назвіть малими літерами й цифрами, слова розділяйте дефісом.
rule-slug-reserved = Назва «{ $name }» потрібна самій програмі: під нею стоять її сторінки
    .help = Назвіть файл або slug інакше.
rule-alias-wrong = «{ $alias }» не може бути старою адресою
    .help =
        { $reason ->
            [elsewhere] Пишіть лише шлях на цьому сайті, від скісної риски: /old/page.
            [query] Частини після «?» чи «#» сервер не розрізняє. Залиште сам шлях.
            [path] Пишіть шлях від скісної риски, без «..», зворотних і подвійних рисок: /old/page.
           *[character] У ній є знак, якого не може бути в назві файлу.
        }
rule-time-gap = Години { $time } того дня не буває: годинники переводять уперед
    .help = Напишіть час до переведення або після нього.
rule-update-future = Зміну датовано { $date }: цей день ще не настав, а читачі вже її бачать
    .help = Виправте дату або додайте зміну того дня.
rule-update-early = Зміна датована { $date }, раніше за саму публікацію
    .help = Звірте дати: зміну вносять після публікації.
rule-corrected-figure = Тут стоїть «{ $written }», а { $date } це виправлено: було «{ $was }»{ $now ->
        [none] { "" }
       *[other] , стало «{ $now }»
    }
    .help = Впишіть виправлене. Якщо стара цифра тут доречна (цитата, інший показник), залиште коментар поруч: <!-- accept corrected-figure: чому -->
rule-verified-future = Номер «перевірено» { $date }, а цей день іще не настав
    .help = У verified пишіть день, коли номер справді набрали й перевірили.
rule-verified-old = Номер востаннє перевірено { $date }: понад { $days } дн. тому
    .help = Зателефонуйте на лінію, звірте години й мови, тоді поставте в verified сьогоднішній день. Строк задає verified_days у site.yaml.
rule-statement-old = Заяву про доступність востаннє переглянуто { $date }, понад рік тому
    .help = Перевірте сайт, оновіть заяву й дату reviewed.
rule-security-expires =
    { $state ->
        [past] Термін дії даних про безпеку минув { $date }
       *[soon] Термін дії даних про безпеку скоро мине: { $date }
    }
    .help = Переконайтеся, що контакт чинний, і поставте в expires новий день, не далі ніж на рік уперед.
rule-title-twice = Є вже інша сторінка з назвою «{ $title }»
    .help = Уточніть одну з назв: у пошуку, меню та вкладках браузера сторінки не відрізнити.

## Правила: доступність тексту
rule-image-alt-caption = Опис зображення повторює підпис: «{ $alt }»
    .help = Хто слухає сторінку, почує те саме двічі. В описі скажіть, що видно на зображенні, а в підписі — хто це, де й коли.
rule-image-alt-file = «{ $alt }» — це назва, а не опис зображення
    .help = Напишіть одним реченням, що на ньому видно. Якщо це лише прикраса, напишіть ![](файл.jpg "декоративне"), а в полях — decorative: true.
rule-heading-bold = Абзац жирним шрифтом стоїть замість заголовка
    .help = Хто слухає сторінку, не знайде його серед заголовків. Почніть рядок із ## або ###.
rule-link-text-vague = З тексту посилання «{ $text }» не зрозуміло, куди воно веде
    .help = Читачі екрана перелічують посилання без тексту довкола. Зробіть посиланням назву того, що за ним: «графік прийому», а не «тут».
rule-link-text-address = Замість тексту посилання стоїть адреса: { $text }
    .help = Читач екрана вимовляє її знак за знаком. Напишіть назву того, що за нею: [Назва](https://…).
rule-paragraph-long = Слів в абзаці: { $count }. Більш ніж { $limit } важко прочитати за раз
    .help = Поділіть його: одна думка — один абзац. Перелік зробіть списком.
rule-language-unmarked = Схоже, ці слова іншою мовою ({ $lang }), а позначки немає: «{ $text }»
    .help =
        { $where ->
            [field] Заголовок і вступ не можна позначити. Перекладіть ці слова або виправте літеру.
           *[other] Читач екрана вимовить їх не тим голосом. Позначте мову: <span lang="{ $lang }">…</span>. Якщо це не цитата й не назва, перекладіть або виправте літеру.
        }
rule-text-capitals = Кілька слів великими літерами: «{ $text }»
    .help = Такий текст читається повільніше й сприймається як крик, а читач екрана може вимовити його по літерах. Напишіть звичайними літерами.
rule-pdf-only = На сторінці мало тексту, а документ є лише у форматі PDF: { $file }
    .help = PDF незручно читати на телефоні, а читачеві екрана він часто недоступний. Перекажіть головне на сторінці або додайте той самий документ у форматі DOCX, ODT чи HTML.

## Правила: переклад і оригінал
rule-parity-number =
    { $case ->
        [missing] Числа «{ $there }» з оригіналу ({ $lang }) у перекладі немає
        [extra] Числа «{ $here }» немає в оригіналі ({ $lang })
       *[differs] Тут «{ $here }», а в оригіналі ({ $lang }) «{ $there }»
    }
    .help = Звірте обидва тексти й виправте той, де помилка. Словами числа теж можна писати: таке не вважають помилкою.
rule-parity-date =
    { $case ->
        [missing] Дати чи часу «{ $there }» з оригіналу ({ $lang }) у перекладі немає
        [extra] Дати чи часу «{ $here }» немає в оригіналі ({ $lang })
       *[differs] Тут «{ $here }», а в оригіналі ({ $lang }) «{ $there }»
    }
    .help = Звірте обидва тексти: через таку помилку люди приходять не того дня. Виправте той, де вона є.
rule-parity-amount =
    { $case ->
        [missing] Суми «{ $there }» з оригіналу ({ $lang }) у перекладі немає
        [extra] Суми «{ $here }» немає в оригіналі ({ $lang })
       *[differs] Тут «{ $here }», а в оригіналі ({ $lang }) «{ $there }»
    }
    .help = Звірте обидва тексти й виправте суму або валюту там, де помилка.
rule-parity-phone =
    { $case ->
        [missing] Номера «{ $there }» з оригіналу ({ $lang }) у перекладі немає
        [extra] Номера «{ $here }» немає в оригіналі ({ $lang })
       *[differs] Тут номер «{ $here }», а в оригіналі ({ $lang }) «{ $there }»
    }
    .help = Звірте номер. Номери гарячих ліній краще не писати, а називати: <hotline:код>. Тоді вони однакові всюди.
rule-parity-link =
    { $case ->
        [missing] Посилання на «{ $there }» з оригіналу ({ $lang }) у перекладі немає
        [extra] Посилання на «{ $here }» немає в оригіналі ({ $lang })
       *[differs] Тут посилання на «{ $here }», а в оригіналі ({ $lang }) на «{ $there }»
    }
    .help = Переклад має вести туди саме, куди й оригінал. Сторінка того самого сайту іншою мовою помилкою не є.
rule-parity-shape =
    { $what ->
        [table]
            { $case ->
                [missing] Таблиці з оригіналу ({ $lang }; рядків і стовпців { $there }) у перекладі немає
                [extra] Такої таблиці (рядків і стовпців { $here }) немає в оригіналі ({ $lang })
               *[differs] У таблиці тут рядків і стовпців { $here }, а в оригіналі ({ $lang }) { $there }
            }
       *[heading]
            { $case ->
                [missing] Заголовків тут ({ $here }) менше, ніж в оригіналі ({ $lang }: { $there })
                [extra] Заголовків тут ({ $here }) більше, ніж в оригіналі ({ $lang }: { $there })
               *[differs] Заголовки тут інші ({ $here }), ніж в оригіналі ({ $lang }: { $there })
            }
    }
    .help = Перекладіть бракуючу частину або зробіть однакові рівні заголовків і розміри таблиць в обох текстах.

## Правила: порівняння з попереднім станом сайту
rule-address-gone = Адреси { $address } більше немає
    .help = На неї ведуть закладки, пошук та інші сайти. Впишіть її в поле aliases сторінки, яка її замінила.
rule-changed-silently = Текст новини змінено після публікації: було «{ $was }», стало «{ $now }»
    .help = Скажіть про це читачам: додайте запис у поле updates. Зміну самих розділових знаків і пробілів тут не рахують.
rule-record-changed-silently =
    { $kind ->
        [event] Подію «{ $id }» змінено після оголошення, а читачам про це не сказано: { $field }
        [hotline] Гарячу лінію «{ $id }» змінено, а день перевірки старий: { $field }
       *[dataset] Цифри набору «{ $id }» змінено, а читачам про це не сказано
    }
    .help =
        { $kind ->
            [event] Додайте запис у поле changes (час, місце, скасування) або updates.
            [hotline] Перевірте лінію ще раз і поставте в поле verified сьогоднішній день.
           *[dataset] Додайте запис у поле updates, а якщо це нові дані – змініть день у полі updated.
        }

## Правила: коментарі, що приймають знахідку
rule-accept-reason = Не сказано, чому знахідка «{ $code }» може лишитися
    .help = Допишіть причину після двокрапки: accept { $code }: причина. Її прочитає той, хто правитиме текст за рік.
rule-accept-unknown = Правила «{ $code }» немає
    .help = Назва правила стоїть у квадратних дужках на початку знахідки.
rule-accept-refused = Знахідку «{ $code }» не можна прийняти коментарем
    .help = Її треба виправити: читачам пояснення не допоможе. Коментар приберіть.
rule-accept-unused = Знахідки «{ $code }», яку приймає цей коментар, тут немає
    .help = Якщо її вже виправлено, приберіть коментар. Якщо ні — поставте його рядком вище за те місце, про яке йдеться.
rule-accept-place =
    { $where ->
        [title] Коментар став частиною заголовка чи вступу: його побачать читачі
       *[other] Через коментар на початку рядка в цьому рядку не працює розмітка
    }
    .help = Поставте його окремим рядком вище.

## Слова: файли .ftl

## Правила: записи й налаштування сайту
rule-records-not-a-list = Файл із записами має бути списком
    .help = Кожен запис починайте рядком «- id: …», решту його полів пишіть під «id».
rule-id-twice = Два записи мають однаковий id: «{ $id }»
    .help = Дайте одному з них інший id або приберіть зайвий запис.
rule-phone-display = Показано не той номер, який набирається: «{ $display }» і { $phone }
    .help = Цифри в «display» мають бути ті самі, що в «phone», лише згруповані.
rule-value-hours = Години роботи «{ $value }» записано не так
    .help = Напишіть «always», якщо лінія працює цілодобово, або список: - days: mon-fri, під ним opens: 08:00 і closes: 20:00.
rule-value-days = «{ $value }» — не дні тижня
    .help = Дні пишуть так: mon-fri, [mon, wed] або daily. Самі дні: mon, tue, wed, thu, fri, sat, sun.
rule-exception-unclear = Незрозуміло, чи працює лінія в ці дні
    .help = Напишіть щось одне: «closed: так» або «hours» з годинами роботи.
rule-exception-days = Години винятку не називають дня тижня, на який припадає { $date }
    .help = Назвіть у «days» саме цей день. Інакше читачі побачать, що лінія не працює.
rule-exception-hour = Виняток стосується цілих днів, а тут записано годину: { $value }
    .help = Залиште саму дату. Якщо лінія того дня працює інакше, запишіть години в «hours».
rule-calendar-days = «{ $value }» — не день і не дні поспіль
    .help = Напишіть день: 2026-12-25, або перший і останній день: 2026-12-25..2027-01-08. Годин у календарі немає: їх пишуть у винятках лінії.
rule-calendar-past = Усі дні календаря «{ $id }» уже минули
    .help = Додайте дні наступного року: інакше лінії, які на нього посилаються, обіцятимуть відповідати у свята.
rule-closure-overlap = Ці дні є і в календарі «{ $id }»
    .help = Діє виняток самої лінії. Якщо він каже те саме, що календар, вилучіть його.
rule-hours-overlap = У ці години лінія вже відкрита за іншим рядком
    .help = Виправте дні або час в одному з двох рядків: читачі мають бачити кожну годину лише раз.
rule-exceptions-overlap = Ці дні вже є в іншому винятку
    .help = Залиште їх лише в одному: інакше читачі не знатимуть, коли лінія працює насправді.
rule-expires-before-deadline = Новина зникне зі списків раніше, ніж мине її строк: { $deadline }
    .help = Приберіть «expires»: оголошення, строк якого минув, саме стає «завершеним». Або поставте пізніший день.
rule-action-without-deadline = Новина просить читача щось зробити, а до якого дня – не каже
    .help = Додайте «deadline: 2026-03-15» або «deadline: 2026-03-15T18:00». Без нього кнопка лишиться на сторінці назавжди.
rule-end-before-start = Кінець раніший за початок
    .help = Перевірте обидві дати: мабуть, їх переплутано.
rule-zone-unknown = Немає часового поясу «{ $value }»
    .help = Пояс пишуть латинкою, частина світу й місто: Europe/Kyiv.
rule-base-url = «{ $value }» не може бути адресою сайту
    .help = Напишіть адресу повністю: https://example.org/ або https://example.org/health/, без «?» і «#».
rule-rule-unknown = Немає правила «{ $code }»
    .help = Назва правила стоїть у квадратних дужках поруч зі словом «помилка», «попередження» чи «примітка».
rule-value-range = Число «{ $value }» у полі «{ $field }» замале або завелике
    .help = Вкажіть інше число або приберіть поле: тоді програма вибере сама.
rule-menu-target = Пункт меню має вести рівно в одне місце
    .help = Залиште одне з полів: «page», «section» або «url». Для «url» потрібна ще назва, «title».
rule-menu-deep = У меню може бути не більше двох рівнів
    .help = Перенесіть ці пункти на рівень вище або на сторінку розділу.

## Схеми для редакторів: visnyk schema
schema-written = { $count ->
        [one] { $count } схема лежить у «{ $folder }»
        [few] { $count } схеми лежать у «{ $folder }»
       *[many] { $count } схем лежать у «{ $folder }»
        [other] { $count } схеми лежать у «{ $folder }»
    }
schema-settings = Налаштування редактора ({ $path }) – ваші, тож їх не змінено. Щоб він знайшов схеми, додайте:

## Контраст кольорів: visnyk contrast
contrast-text = текст
contrast-line = межа елемента керування
contrast-ring = дві смуги рамки фокуса
contrast-focus = рамка фокуса, досить однієї смуги
contrast-least = щонайменше { $least }
contrast-too-faint = замало
contrast-proved = { $count ->
        [one] { $count } пара кольорів, і контраст у неї достатній
        [few] { $count } пари кольорів, і в усіх контраст достатній
        [many] { $count } пар кольорів, і в усіх контраст достатній
       *[other] { $count } пари кольорів, і в усіх контраст достатній
    }
contrast-faint = { $count ->
        [one] { $count } парі кольорів бракує контрасту
        [few] { $count } парам кольорів бракує контрасту
        [many] { $count } парам кольорів бракує контрасту
       *[other] { $count } парі кольорів бракує контрасту
    }

## visnyk translations: таблиця, підтвердження, обмін із перекладачами
translations-title = Стан перекладів
translations-column = Текст
translations-original = оригінал
translations-complete = готово
translations-outdated = застаріло
translations-untracked = не звірено
translations-missing = немає
translations-count-original = оригіналів: { $count }
translations-count-complete = готово: { $count }
translations-count-outdated = застаріло: { $count }
translations-count-untracked = не звірено: { $count }
translations-count-missing = немає: { $count }
translations-behind = { $path } відстає від { $source }:
translations-changed = змінено, рядок { $line }: { $text }
translations-added = додано, рядок { $line }: { $text }
translations-removed = вилучено з оригіналу, у перекладі рядок { $line }: { $text }
translations-changed-somewhere = змінено абзац
translations-added-somewhere = додано абзац
translations-removed-somewhere = вилучено абзац
translations-accepted = { $path }: відповідає теперішньому текстові мовою «{ $lang }» (абзаців: { $count })
translations-accepted-minor = { $path }: лишається чинним і для теперішнього тексту мовою «{ $lang }» (абзаців: { $count })
translations-stands = { $path }: уже підтверджено, нічого не змінено
translations-no-text = Немає такого тексту: { $path }
    .help = Назвіть файл у папці content, наприклад content/news/a.bg.md.
translations-no-language = На сайті немає мови «{ $lang }»
    .help = Мови сайту: { $known }.
translations-no-source = { $path }: немає тексту, з якого це можна було б перекласти
    .help = Переклад підтверджують, коли поруч лежить оригінал іншою мовою.
translations-is-original = { $path }: це оригінал, з нього перекладають інші
    .help = Якщо його самого перекладено з іншої мови, назвіть її: --from МОВА.
translations-circle = { $path }: { $source } сам є перекладом цього тексту
    .help = Приберіть поле translated з оригіналу.
translations-empty = { $path }: в оригіналі { $source } немає жодного слова
    .help = Напишіть оригінал, а тоді підтверджуйте переклад.
translations-minor-first = { $path }: ще не записано, з якого тексту його перекладено
    .help = Параметр --minor працює після першого підтвердження. Звірте переклад і виконайте команду без нього.
translations-unclosed = { $path }: рядки між --- на початку файлу не закрито
    .help = Додайте рядок --- після останнього поля.
translations-lines = { $path }: поле translated не вдалося знайти або воно займає кілька рядків
    .help = Виправте помилки, які показує visnyk check, або приберіть це поле й повторіть.
translations-nothing = Перекладати нічого.
translations-exported = { $path }: { $source } → { $lang }, текстів: { $files }, абзаців: { $count }
translations-export-shape = { $path }: не записано, бо абзаців тут не стільки, скільки було в оригіналі. Оновіть цей переклад руками.
translations-out-taken = Файл { $path } уже є
    .help = У ньому може бути робота перекладача. Назвіть інший файл: --out ФАЙЛ.
translations-note-field = Поле { $field }: простий текст одним рядком.
translations-note-text = Текст у розмітці Markdown: позначки й адреси в дужках лишайте, слова перекладайте.
translations-note-changed = Оригінал змінено: тут стоїть попередній переклад, оновіть його.
translations-xml = { $path }: файл пошкоджено, рядок { $line }
    .help = Збережіть його у перекладацькій програмі ще раз.
translations-not-xliff = { $path }: це не XLIFF 2
    .help = Потрібен файл, який створює visnyk translations export.
translations-foreign-unit = { $path }: абзац «{ $id }» записала не ця програма
    .help = Потрібен файл, який створює visnyk translations export.
translations-import-made = { $path }: створено
translations-import-updated =
    { $count ->
        [one] { $path }: оновлено { $count } абзац
        [few] { $path }: оновлено { $count } абзаци
        [many] { $path }: оновлено { $count } абзаців
       *[other] { $path }: оновлено { $count } абзацу
    }
translations-import-left = { $path }: лишилося абзаців: { $count }. Їх не перекладено, або їх тим часом змінено тут чи в оригіналі, або їм не знайшлося місця.
translations-import-removed = { $path }: рядка { $line } в оригіналі вже немає, вилучіть його й підтвердьте переклад: { $text }
translations-import-gone = { $path }: цього оригіналу вже немає, його переклад пропущено
translations-import-taken = { $path }: файл уже є, його не змінено
translations-import-unfinished = { $path }: не створено, бо не перекладено абзаців: { $count }
translations-import-untracked = { $path }: не змінено, бо невідомо, з якого тексту його перекладено
translations-import-shape = { $path }: не змінено, бо абзаци не збігаються з абзацами оригіналу. Перенесіть переклад руками.

## Повнота мов: visnyk words
words-messages = повідомлення
words-texts = тексти
words-complete = Усі мови повні
words-missing =
    { $count ->
        [one] Бракує { $count } тексту
        [few] Бракує { $count } текстів
        [many] Бракує { $count } текстів
       *[other] Бракує { $count } тексту
    }
words-no-config = У content/site.yaml є помилки: спершу visnyk check
words-known = Слова мовою «{ $lang }» програма вже має
words-exists = { $path } уже є: його не змінено
words-begun = Створено { $path }. Перекладіть його й додайте { $lang } до languages у content/site.yaml; чого бракує, показує visnyk words
words-head =
    Слова сторінок мовою «{ $lang }». Приберіть # перед повідомленням і перекладіть його.
    Форми множини цієї мови: { $categories }. Чого бракує, показує visnyk words.

# data/wording.yaml
table-wording = Слововжиток сайту: content/data/wording.yaml
field-wording-words = Слова, яких на сайті не пишуть, і що пишуть натомість
field-wording-latin = Назви латинкою, які можуть стояти серед слів кирилицею
field-wording-known = Слова, яких може не знати словник: назви, прізвища, терміни
table-house-word = Слово, якого не пишуть
field-house-word-languages = Якими мовами його не пишуть
field-house-word-wrong = Слово, кілька слів або їх список; зірочка наприкінці позначає будь-яке закінчення: безкоштовн*
field-house-word-right = Що пишуть натомість; зірочка наприкінці зберігає закінчення: безоплатн*
field-house-word-hint = Порада для випадків, де готової заміни немає
