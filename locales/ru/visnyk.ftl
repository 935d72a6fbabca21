### Слова программы по-русски: для тех, кто делает сайт. Строка с «##» поясняет группу под ней.

## Вес находки; стоит перед кодом: ошибка[link-broken]
severity-error = ошибка
severity-warning = предупреждение
severity-note = примечание

## Части находки под строкой
report-help = совет
report-other = связанное место
report-mended = исправленная строка, готовая для вставки:
report-proposed = вместо этого:
report-remove = эту строку нужно убрать
report-fix = Исправить, как предложено
report-accept =
    Если так и нужно, объясните почему, строкой выше — в тексте или в полях и YAML:
    <!-- accept { $code }: причина -->
    # accept { $code }: причина

## Итог
summary-errors =
    { $count ->
        [one] { $count } ошибка
        [few] { $count } ошибки
        [many] { $count } ошибок
       *[other] { $count } ошибки
    }
summary-warnings =
    { $count ->
        [one] { $count } предупреждение
        [few] { $count } предупреждения
        [many] { $count } предупреждений
       *[other] { $count } предупреждения
    }
summary-notes =
    { $count ->
        [one] { $count } примечание
        [few] { $count } примечания
        [many] { $count } примечаний
       *[other] { $count } примечания
    }

## Что сделано. Строка складывается из частей: built, built-written, built-unchanged, built-removed
built = Сайт собран: { $pages } за { $seconds } с
built-same = Ничего не изменилось: { $pages }, { $seconds } с
built-pages =
    { $count ->
        [one] { $count } страница
        [few] { $count } страницы
        [many] { $count } страниц
       *[other] { $count } страницы
    }
built-written = записано { $count }
built-unchanged = без изменений { $count }
built-removed = убрано { $count }
checked = Проверено { $files } за { $seconds } с
checked-clean = Проверено { $files } за { $seconds } с, ошибок нет
checked-files =
    { $count ->
        [one] { $count } файл
        [few] { $count } файла
        [many] { $count } файлов
       *[other] { $count } файла
    }
checked-accepted = принято с пояснением: { $count }
milliseconds = { $number } мс

## Материалы с ошибками: их список стоит под строкой
withheld-published = Сайт опубликован без материалов, в которых есть ошибки ({ $count }):
withheld-kept = Сайт оставлен прежним. Исправьте ошибки или опубликуйте остальное: visnyk build --without-broken
withheld-impossible = Сайт оставлен прежним: ошибка стоит там, где ничего нельзя пропустить. Исправьте её.
output-kept = Файл { $path } кто-то изменил вручную, а сайту он больше не нужен. Мы его оставили: удалите его сами, если он лишний.

## Что изменится само, когда придёт время
next = Следующее изменение: { $when } — { $what }
next-appears = появится «{ $title }»
next-expires = исчезнет из списков «{ $title }»
next-begins = начнётся «{ $title }»
next-ends = завершится «{ $title }»

## Этапы работы, для --timings и полосы хода
stage-walk = поиск файлов
stage-parse = чтение
stage-theme = тема и слова
stage-link = связи
stage-check = проверка
stage-plan = план
stage-draft = содержание страниц
stage-render = страницы
stage-write = запись
stage-sweep = уборка
stage-total = всего

## Отказы среды: папка, диск, порт. «.help» говорит, что делать
world-no-site = В папке { $root } нет сайта: не найден content/site.yaml
    .help = Перейдите в папку сайта или укажите её: --root ПАПКА
world-config-name = Настройки сайта должны лежать в файле content/site.yaml, а здесь есть { $similar }
    .help = Переименуйте файл в site.yaml.
world-out-is-root = Папка для готового сайта ({ $out }) — это папка самого сайта
    .help = Укажите отдельную папку: --out public
world-out-overlaps = Папка для готового сайта ({ $out }) пересекается с { $with }, где лежат ваши тексты
    .help = Укажите отдельную папку, чтобы ничего не затереть: --out public
world-out-is-no-folder = { $out } — это не папка
    .help = Укажите другую папку для готового сайта: --out ПАПКА
world-out-not-ours = В папке { $out } есть файлы, которых эта программа не создавала, например { $found }
    .help = Укажите пустую папку (--out ПАПКА). Если эти файлы можно заменить или убрать, добавьте --adopt
world-out-busy = В папку { $out } сейчас пишет другая сборка
    .help = Подождите, пока она закончится, и повторите.
world-out-leads-away = { $path } ведёт за пределы папки готового сайта, к { $leads }
    .help = Уберите эту ссылку (symlink) из папки.
world-out-in-the-way = На месте, где должен быть файл сайта, стоит чужой: { $path }
    .help = Перенесите его в другое место и повторите.
world-read = Не удалось прочитать { $path }: { $reason }
world-write = Не удалось записать { $path }: { $reason }
    .help = Готовый сайт цел: устраните причину и повторите, сборка продолжится.
world-port-busy = Порт { $port } уже занят другой программой
    .help = Укажите другой, например --port { $free }
world-port-forbidden = Система не разрешает вам порт { $port }
    .help = Укажите порт от 1024, например --port 8080
world-port-refused = Предпросмотр не смог открыть порт { $port }: { $reason }
    .help = Проверьте адрес после --host: это должен быть адрес этого компьютера или all
world-no-git = Для сравнения с коммитом нужна программа git, а её не нашли
    .help = Установите git или укажите папку с прежней копией сайта: --since ПАПКА.
world-no-repository = Папка { $root } не относится к репозиторию git
    .help = Укажите папку с прежней копией сайта: --since ПАПКА.
world-no-commit = «{ $name }» — ни папка, ни коммит
    .help = Коммит можно назвать его номером, веткой или меткой: --since main. В неполной копии репозитория его может не быть.
world-no-earlier-site = В «{ $name }» нет сайта, который можно прочитать
    .help = Назовите коммит или папку, где уже есть исправный content/site.yaml.
world-git = Git отказал: { $reason }
world-bug = Программа ошиблась: { $error }
    .help = Это не ваша ошибка. Пришлите эту строку разработчикам.

## Почему отказала система
io-not-found = такого файла или папки нет
io-permission = нет прав доступа
io-exists = такой файл уже есть
io-full = на диске нет места
io-quota = исчерпано отведённое вам место
io-read-only = диск доступен только для чтения
io-too-large = файл слишком велик
io-is-folder = это папка, а не файл
io-no-folder = часть пути — не папка
io-name = система не принимает такого имени файла
io-timed-out = ответа не было слишком долго
io-other = { $reason }

## Справка командной строки
cli-about = Visnyk собирает доступный многоязычный сайт из текстов Markdown и данных YAML.
cli-heading-usage = Использование:
cli-heading-verbs = Команды:
cli-heading-options = Параметры:
cli-usage = visnyk КОМАНДА [ПАРАМЕТРЫ]
cli-verb-usage = visnyk { $verb } [ПАРАМЕТРЫ]
cli-fields-usage = visnyk { $verb } [ВИД] [ПАРАМЕТРЫ]
cli-build = Собрать сайт
cli-check = Найти всё, что не так, и ничего не записывать
cli-serve = Показывать сайт в браузере, пока вы его пишете
cli-serve-port = Порт; если не указан – 8080, 0 – любой свободный
cli-serve-host = Показывать и другим устройствам: адрес этого компьютера или all
cli-serve-poll = Просматривать диск каждые полсекунды: для сетевых дисков, которые не сообщают об изменениях
cli-fields = Показать поля новостей, страниц и записей: что в них писать
cli-fields-kind = Вид: news, page, event…; без него — все
cli-schema = Записать схемы, по которым редактор (VS Code) подсказывает поля и проверяет файлы YAML
cli-schema-out = Папка для схем; если не указана, .vscode/visnyk
cli-contrast = Показать контраст всех пар цветов темы
cli-contrast-format = Как показать пары: text (для людей) или json
cli-translations = Показать, в каком состоянии переводы
cli-translations-usage = visnyk { $verb } [ФАЙЛ…] [ПАРАМЕТРЫ]
cli-translations-files = Файлы: показать все переводы их текстов
cli-translations-lang = Только на этом языке; можно назвать несколько раз
cli-translations-state = Только в этом состоянии: original, complete, outdated, untracked, missing
cli-translations-format = Как показать: text (для людей), json, html
cli-translations-accept = Подтвердить, что перевод соответствует оригиналу
cli-translations-accept-usage = visnyk { $verb } ФАЙЛ… [ПАРАМЕТРЫ]
cli-translations-accept-minor = Оригинал изменён в мелочах: перевод остаётся верным без изменений
cli-translations-accept-from = Язык, с которого переведено, если это не язык оригинала
cli-translations-export = Записать в файл XLIFF всё, что нужно перевести
cli-translations-export-out = Куда записать; если не указано, translations.xlf
cli-translations-import = Перенести готовые переводы из файла XLIFF в тексты
cli-translations-import-usage = visnyk { $verb } ФАЙЛ [ПАРАМЕТРЫ]
cli-value-file = ФАЙЛ
cli-value-state = СОСТОЯНИЕ
cli-check-spelling = Проверить и правописание, по словарям Hunspell на этом компьютере
cli-words = Показать, насколько полон каждый язык
cli-words-format = Как показать таблицу: text (для людей) или json
cli-words-new = Начать сообщения нового языка: locales/ЯЗЫК/site.ftl
cli-root = Папка сайта; если не указана, текущая
cli-ui-lang = Язык программы: uk, ru, bg, en; если не указан, язык системы
cli-quiet = Молчать, если всё в порядке
cli-help = Показать эту справку
cli-version = Показать версию
cli-build-out = Куда собрать; если не указано, public
cli-drafts = Вместе с черновиками
cli-at = Считать, что сейчас это время: 2026-03-01 или 2026-03-01T13:30
cli-build-without-broken = Опубликовать остальное, если в отдельных материалах есть ошибки
cli-build-timings = Показать, сколько длился каждый этап
cli-build-adopt = Взять папку, в которой есть чужие файлы: они могут быть заменены или убраны
cli-check-since = С каким состоянием сравнить: папка с прежней копией сайта или коммит git; об исчезнувших адресах и молча изменённых новостях будет сказано
cli-check-format = Как показать найденное: text (для людей), json, sarif
cli-value-since = ПАПКА|КОММИТ
cli-value-folder = ПАПКА
cli-value-lang = ЯЗЫК
cli-value-format = ФОРМА
cli-value-time = ВРЕМЯ
cli-value-port = ПОРТ
cli-value-host = АДРЕС
cli-value-kind = ВИД

## Почему команда не понята
cli-error-verb = нет команды «{ $verb }»
cli-error-no-verb = не указана команда
cli-error-argument = нет параметра «{ $argument }»
cli-error-extra = лишнее слово «{ $argument }»
cli-error-no-value = после «{ $argument }» не хватает значения
cli-error-extra-value = «{ $argument }» не принимает значения «{ $value }»
cli-error-value = «{ $value }» не подходит для «{ $argument }»
cli-error-time = «{ $value }» — это не дата и не время; напишите 2026-03-01 или 2026-03-01T13:30
cli-error-missing = не хватает «{ $argument }»
cli-error-twice = «{ $argument }» указано дважды
cli-error-conflict = «{ $argument }» и «{ $other }» вместе не употребляются
cli-error-encoding = в команде есть знаки, которые не удалось прочитать
cli-error-other = команда не понята: { $reason }
cli-error-meant = возможно, вы имели в виду: { $meant }
cli-error-known = можно: { $known }
cli-error-help = все команды и параметры: visnyk --help

## visnyk serve: строки предпросмотра в терминале
serve-ready = Предпросмотр: { $address } (прочитано за { $took })
serve-ready-also = Для других устройств в этой сети: { $address }
serve-found = { $counts }. Всё вместе: { $address }
serve-polls = Система здесь не сообщает об изменениях, поэтому диск просматривается каждые полсекунды.
serve-end = Пишите и сохраняйте: страница обновится сама. Ctrl-C завершает предпросмотр.
serve-gone = В папке { $root } больше нет сайта. Последние хорошие страницы остаются; предпросмотр ждёт, пока он вернётся.
serve-back = Сайт вернулся.
serve-edited = { $what }: { $done } – { $took }
serve-the-clock = Пришло время
serve-files =
    { $count ->
        [one] { $count } файл
        [few] { $count } файла
        [many] { $count } файлов
       *[other] { $count } файлов
    }
serve-did-parsed =
    { $count ->
        [one] прочитан { $count } файл
        [few] прочитано { $count } файла
        [many] прочитано { $count } файлов
       *[other] прочитано { $count } файлов
    }
serve-did-linked = связи обновлены
serve-did-themed = тема прочитана
serve-did-worded = слова прочитаны
serve-did-nothing = страницы не изменились
serve-now = Теперь: { $counts }
serve-mended = Теперь всё в порядке.

## visnyk serve: короткие ответы на запросы
serve-foreign-host = Этот предпросмотр отвечает только на имена этого компьютера: localhost или 127.0.0.1. Для других устройств запустите его с --host.
serve-method = Предпросмотр только показывает страницы.
serve-long-address = Адрес слишком длинный.
serve-odd-address = Этот адрес невозможно понять.
serve-odd-time = Время после «at=» непонятно. Напишите 2026-03-01 или 2026-03-01T13:30.
serve-beside = Здесь ничего нет: сайт стоит по адресу { $base }
serve-no-page = Такой страницы нет.
serve-failed = Эту страницу не удалось показать
serve-failed-what = Исправьте ошибки ниже и сохраните: страница появится сама.

## visnyk serve: обзор, панель над страницей, два языка рядом
desk-title = Обзор сайта
desk-to-site = На сайт
desk-at = Показать сайт по состоянию на
desk-show = Показать
desk-banner = Вы видите сайт по состоянию на { $when }
desk-leave = Вернуться в настоящее
desk-gone = Этой страницы больше нет. Вы видите, какой она была в последний раз.
desk-errors-title = Сначала исправьте это
desk-warnings-title = Стоит посмотреть
desk-close = Закрыть
desk-last-good = До тех пор вы видите последнюю хорошую страницу.
desk-more =
    { $count ->
        [one] и ещё { $count }
        [few] и ещё { $count }
        [many] и ещё { $count }
       *[other] и ещё { $count }
    }
desk-findings = Что не так
desk-list = Список
desk-clean = Всё в порядке.
desk-ahead = Что изменится само собой
desk-nothing-ahead = Ничего не запланировано.
desk-everything = Всё, что написано на сайте
desk-filter = Что показать
desk-words = Слова из заголовка или имени файла
desk-find = Найти
desk-found =
    { $count ->
        [0] Ничего не найдено
        [one] { $count } запись
        [few] { $count } записи
        [many] { $count } записей
       *[other] { $count } записей
    }
desk-column-title = Заголовок
desk-column-state = Состояние
desk-column-compare = Рядом
desk-open = открыть
desk-file = файл
desk-missing = нет
desk-outdated = устарело
desk-untracked = не сверено
desk-compare = сравнить
desk-parts = Части списка
desk-part = Часть { $part } из { $parts }
desk-earlier = Предыдущая
desk-later = Следующая
desk-last = Последнее изменение
desk-took = Оно показано за { $took }.
desk-state-live = на сайте
desk-state-draft = черновик
desk-state-scheduled = появится { $when }
desk-state-expired = прошло
desk-state-withheld = задержано из-за ошибки
desk-kind-news = Новость
desk-kind-page = Страница
desk-kind-event = Событие
desk-kind-alert = Срочное сообщение
desk-kind-programme = Программа
desk-kind-snippet = Общий текст
desk-show-all = всё
desk-show-missing = без перевода
desk-show-outdated = перевод устарел
desk-show-untracked = перевод не сверен
desk-show-draft = черновики
desk-show-scheduled = ещё появится
desk-show-expired = прошедшее
desk-show-withheld = задержанное из-за ошибок
desk-compare-title = { $title }: два языка
desk-left = Слева
desk-right = Справа
## visnyk import: электронная таблица становится строками набора данных
cli-import = Перенести таблицу (.xlsx, .ods, .csv) в набор данных по образцу имеющегося
cli-import-usage = visnyk import ФАЙЛ --like КОД [ПАРАМЕТРЫ]
cli-import-file = Файл таблицы
cli-import-like = Код набора данных, у которого такие же столбцы
cli-import-id = Код набора, который записать; если не указан, из имени файла
cli-import-sheet = Название листа, если подходит не один
cli-import-force = Заменить строки имеющегося набора; прежние файлы сохранятся
cli-import-at = По состоянию на какой день эти данные; если не указано, сегодня
cli-value-id = КОД
cli-value-sheet = ЛИСТ
import-read =
    { $sheet ->
        [none] Прочитано: { $file }. { $rows }, { $columns }; заголовки — в строке { $head }.
       *[other] Прочитано: { $file }, лист «{ $sheet }». { $rows }, { $columns }; заголовки — в строке { $head }.
    }
import-rows-count = { $count ->
    [one] { $count } строка
    [few] { $count } строки
    [many] { $count } строк
   *[other] { $count } строки
}
import-columns-count = { $count ->
    [one] { $count } столбец
    [few] { $count } столбца
    [many] { $count } столбцов
   *[other] { $count } столбца
}
import-sheets = Другие листы, их не читали: { $sheets }
import-left-out =
    { $name ->
        [none] Не взят столбец от { $cell }: у него нет заголовка
       *[other] Не взят столбец «{ $name }» ({ $cell }): набор данных не описывает такого столбца
    }
import-passed-over = Строка { $row } не относится к таблице, она не взята: «{ $text }»
import-rounded =
    { $count ->
        [one] Округлена { $count } ячейка: { $cell }, с { $from } до { $to }
        [few] Округлены { $count } ячейки; первая — { $cell }, с { $from } до { $to }
        [many] Округлено { $count } ячеек; первая — { $cell }, с { $from } до { $to }
       *[other] Округлено { $count } ячейки; первая — { $cell }, с { $from } до { $to }
    }
import-total = Всего, { $column }: { $sum }
import-sums =
    { $row ->
        [none] Итоговой строки, с которой можно сравнить, в таблице нет.
       *[other] Итоговая строка ({ $row }) совпадает с суммой строк; она не записана, потому что сумму считает программа.
    }
import-replaced = Заменено: { $path }
import-undo = То, что было раньше, — в папке { $kept }. Чтобы отменить перенос, скопируйте файлы из неё в { $folder }. Когда убедитесь, что всё в порядке, удалите эту папку.
import-next = Дальше: исправьте название в файле { $path }; чего в нём нет, то берётся из образца. Посмотрите: visnyk serve
import-next-check = Дальше: посмотрите на новые строки: visnyk serve. Если изменились уже опубликованные цифры, напишите об этом в updates в файле { $path }
import-comment = Название взято из «{ $like }»: исправьте его. Всё, чего здесь нет, берётся оттуда.
import-cell =
    { $sheet ->
        [none] ячейка { $cell }
       *[other] лист «{ $sheet }», ячейка { $cell }
    }
import-cell-error = В таблице ошибка: { $value }
    .help = Исправьте там формулу или значение, сохраните файл и повторите команду.
import-cell-missing = Формула без результата
    .help = Откройте файл в Excel или LibreOffice и сохраните: тогда в нём будут результаты.
import-cell-percent = Не видно, { $value } — это проценты или доля от единицы
    .help = Файлы .ods этого здесь не говорят. Сохраните таблицу как .xlsx.
import-more =
    { $count ->
        [one] Ещё { $count } такая ячейка
        [few] Ещё { $count } такие ячейки
        [many] Ещё { $count } таких ячеек
       *[other] Ещё { $count } такой ячейки
    }
import-nothing = Ничего не записано. Исправьте эти ячейки в таблице и повторите команду.
import-config = В настройках сайта (content/site.yaml) есть ошибки, поэтому перенести ничего нельзя
    .help = Посмотрите на них: visnyk check.
import-format = Файл { $file } здесь не прочитать
    .help = Сохраните его из Excel как «Книга Excel (.xlsx)».
import-password = Файл { $file } защищён паролем
    .help = Откройте его, снимите пароль и сохраните под другим именем.
import-broken = Файл { $file } повреждён: { $reason }
    .help = Откройте его в Excel или LibreOffice и сохраните заново как .xlsx.
import-encoding = Файл { $file } — не электронная таблица и не текст в UTF-8 или windows-1251
    .help = Сохраните его из Excel как «CSV UTF-8» или как .xlsx.
import-no-sheet = Листа «{ $sheet }» нет
    .help = { $sheets ->
        [none] В текстовом файле нет листов: уберите --sheet.
       *[other] Есть такие: { $sheets }.
    }
import-several = Таблица может быть на нескольких листах: { $sheets }
    .help = Укажите, на каком: --sheet НАЗВАНИЕ
import-heads = Ни одна строка таблицы не называет столбцов набора данных
    .help = Назовите столбцы в одной строке по их ключам или подписям: { $known }.
import-like = Нет набора данных с кодом «{ $id }»
    .help = { $proposal ->
        [none] { $known ->
            [none] Начните первый: visnyk new dataset
           *[other] Есть такие: { $known }.
        }
       *[other] Возможно, вы имели в виду: { $proposal }
    }
import-columns = Набор данных «{ $id }» не описывает своих столбцов
    .help = Посмотрите на него: visnyk check.
import-id = «{ $id }» не может быть кодом набора данных
    .help = Пишите строчные латинские буквы, цифры и дефисы, например budget-2026.
import-id-taken = Код «{ $id }» принадлежит другому набору данных: { $path }
    .help = Выберите другой: --id КОД.
import-exists = { $path } уже есть
    .help = Выберите другой код через --id или замените строки: --like { $id } --id { $id } --force. Прежние файлы сохранятся.
import-other = В { $path } другие столбцы, чем у «{ $like }»: его образец — «{ $own }»
    .help = Проверьте, тот ли набор назван: --like { $own }
import-rows = Строки этого набора стоят в самом { $path }
    .help = Удалите из файла rows: и повторите команду: строки будут стоять в файле CSV рядом.
import-description = В { $path } есть ошибки, поэтому строки заменить нельзя
    .help = Посмотрите на них: visnyk check.
import-empty = В таблице «{ $file }» нет ни одной строки под заголовками
    .help = Ничего не записано. Проверьте, тот ли это файл и тот ли лист (--sheet).
import-large = Таблица слишком велика для набора данных
    .help = Разделите её, например по годам.

## visnyk new: справка
cli-new = Начать сайт или новость, страницу, событие, сообщение со всем нужным
cli-new-usage = visnyk new ВИД [ЗАГОЛОВОК] [ПАРАМЕТРЫ]
cli-new-site = Целый сайт в новой папке
cli-new-site-usage = visnyk new site ПАПКА [ПАРАМЕТРЫ]
cli-new-text-usage = visnyk { $verb } [ЗАГОЛОВОК] [ПАРАМЕТРЫ]
cli-new-news = Новость
cli-new-page = Постоянная страница
cli-new-event = Событие: запись в content/data/events.yaml
cli-new-dataset = Набор данных: описание и таблица в content/data/datasets
cli-new-updated = По состоянию на какой день эти данные; если не указано, сегодня
cli-new-columns = Заголовки столбцов с типами: Община, Пациентов: integer, Потрачено: money UAH
cli-new-alert = Срочное сообщение
cli-new-snippet = Текст, общий для нескольких страниц
cli-new-folder = Папка, которую создать; она должна быть новой или пустой
cli-new-site-title = Название сайта
cli-new-site-languages = Его языки, первый — основной: uk,ru,bg,en
cli-new-site-base-url = Адрес, по которому он будет стоять: https://example.org/
cli-new-site-timezone = Часовой пояс его дат: Europe/Kyiv
cli-new-words = Заголовок
cli-new-title = То же как параметр — для заголовков, которые начинаются с дефиса
cli-new-lang = Язык текста; если не указан, первый язык сайта
cli-new-key = Название файла без языка и .md; если не указано, оно делается из заголовка
cli-new-translate = Начать перевод имеющегося текста: его код и новый язык
cli-new-date = Дата; если не указана, сегодня
cli-new-category = Тема: один из кодов в categories файла content/site.yaml
cli-new-lead = Суть в двух-трёх предложениях
cli-new-deadline = До какого дня или часа длится объявление
cli-new-start = Начало: 2026-03-01 или 2026-03-01T13:30
cli-new-end = Конец
cli-new-mode = Как проходит: in-person, online или mixed
cli-new-place = Название места
cli-new-programme = Создать и файл программы события
cli-new-level = Насколько это серьёзно: info, warning или danger
cli-new-from = С какого дня или часа показывать; если не указано, с сегодняшнего
cli-new-until = По какой день или час показывать, включительно; если не указано, по завтрашний день
cli-value-title = ЗАГОЛОВОК
cli-value-langs = ЯЗЫКИ
cli-value-url = АДРЕС
cli-value-zone = ПОЯС
cli-value-key = КОД
cli-value-category = КОД
cli-value-text = ТЕКСТ
cli-value-columns = СТОЛБЦЫ
cli-value-mode = СПОСОБ
cli-value-level = УРОВЕНЬ

## visnyk new: вопросы и ответы
new-ask-lang = На каком языке вы пишете?
new-ask-translation = На какой язык вы переводите?
new-ask-translated-title = Заголовок на этом языке. В оригинале: { $title }
new-ask-columns = Заголовки столбцов через запятую, а после двоеточия — тип, если это не text ({ $kinds }); после money — валюта: Потрачено: money UAH
new-columns = Название, Количество: integer
new-needed = Здесь нужен ответ.
new-yes = да
new-made = Создано: { $path }
new-added = Дописано в: { $path }
new-next-write = Дальше: откройте файл, напишите текст вместо последней строки и посмотрите на него: visnyk serve --drafts
new-next-draft = Это черновик, на сайте его не видно. Когда всё будет готово, удалите строку, которая начинается с «draft:».
new-next-snippet = Чтобы показать текст на странице, напишите там ![](snippet:{ $key }) или укажите его в новости как background.
new-next-event = Дальше: допишите слова на других языках и посмотрите на событие: visnyk serve. Оно появится на сайте, когда его в следующий раз соберут. Ссылка на него в текстах: [слова](event:{ $id })
new-next-dataset = Дальше: заполните таблицу { $path } в Excel или другой программе, допишите слова на других языках и посмотрите: visnyk serve. На сайте она будет, когда его в следующий раз соберут. Ссылка на неё в текстах: [слова](dataset:{ $id }), сама таблица в тексте: ![подпись](dataset:{ $id })
new-next-translation = Дальше: переведите текст. Оригинал: { $original }
new-next-live = Оригинал уже опубликован, поэтому перевод появится на сайте, когда его в следующий раз соберут: завершите его раньше.
new-next-site = Телефоны, адреса и имена на этом сайте вымышлены: замените их, прежде чем публиковать. Дальше: перейдите в папку { $folder }, посмотрите на сайт командой visnyk serve --drafts, соберите его командой visnyk build. В README.md сказано, где что лежит; новость начинает visnyk new news.

## visnyk new: что стоит в файлах
new-form-offered = Можно добавить поле: удалите «#» перед его названием и допишите значение.
new-form-more = Все поля: visnyk fields { $table }
new-form-translate = Переведите: эти слова ещё на языке оригинала ({ $lang })
new-body = ✎ Здесь будет текст.
new-body-translation = ✎ Перевод готовится.
new-body-programme = ✎ Программу объявим позже.

## visnyk new: почему ничего не создано
new-ended = Разговор прерван; ничего не создано
new-missing = Не хватает «{ $flag }», а спросить не у кого
    .help = { $known ->
        [none] Добавьте { $flag } и значение.
       *[other] Добавьте { $flag } и одно из этих значений: { $known }.
    }
new-value = «{ $flag }»: { $why }
new-no-site = В папке { $root } нет сайта: не найден content/site.yaml
    .help = Перейдите в папку сайта или укажите её (--root ПАПКА) либо начните сайт: visnyk new site ПАПКА
new-config = В настройках сайта (content/site.yaml) есть ошибки, поэтому начать ничего нельзя
    .help = Их покажет visnyk check.
new-write = Не удалось записать { $path }: { $reason }
    .help = Ничего не создано. Устраните причину и попробуйте ещё раз.
new-site-not-empty = Папка { $folder } не пуста: в ней есть { $found }
    .help = Укажите новую папку: программа ничего не перезаписывает.
new-language = Начального сайта на языке «{ $value }» нет
    .help = Выберите из uk, ru, bg и en; другие языки можно добавить позже.
new-no-categories = На сайте нет тем, а новости нужна одна
    .help = Добавьте тему в categories в content/site.yaml.
new-key = «{ $key }» не может быть названием такого файла
    .help = Пишите строчные буквы, цифры и дефисы; некоторые названия, например названия разделов сайта, принадлежат программе.
new-deadline = «{ $value }» не похоже на срок: пишите 2026-03-15 или 2026-03-15T18:00
new-taken = «{ $key }» уже есть
    .help = Выберите другое название. Чтобы добавить язык к имеющемуся тексту, используйте --translate.
new-list-changed = { $path } изменился, пока вы отвечали; ничего не дописано
    .help = Повторите команду: событие будет добавлено к списку, каким он стал.
new-list = В { $path } ничего нельзя добавить: там есть ошибки или список стоит в скобках
    .help = Посмотрите на него: visnyk check. Каждая запись списка начинается с новой строки знаком «- ».
new-no-original = Такого текста нет: «{ $key }»
    .help = { $proposal ->
        [none] Код — это название файла без языка и .md.
       *[other] Возможно, вы имели в виду: { $proposal }
    }
new-all-translated = «{ $key }» уже есть на всех языках сайта
new-broken-original = В { $path } есть ошибки, поэтому начать перевод нельзя
    .help = Их покажет visnyk check.

## visnyk fields: виды полей. «{ $known }», «{ $table }» и «{ $kind }» приходят готовыми
fields-shared = пишется один раз для всех языков
fields-text = на каждом языке своё
fields-own = только для этого файла
fields-unknown = Нет вида «{ $kind }»
fields-known = Виды: { $known }
fields-legend = Звёздочка обозначает обязательные поля.
kind-text = текст в одну строку
kind-words = текст на нескольких языках
kind-id = код: строчные латинские буквы, цифры, дефис
kind-reference = код записи «{ $what }»
kind-time = дата, можно со временем: 2026-03-01T13:30
kind-clock = время: 08:00
kind-url = адрес: https://… или mailto:…
kind-integer = целое число
kind-flag = да или нет
kind-one-of = одно из: { $known }
kind-phone = телефон: +380442536194 или короткий номер
kind-languages = языки: ru, en
kind-file = файл рядом
kind-list = список: { $kind }
kind-map = поля { $table }
kind-named = под именем файла или кодом — поля { $table }
kind-named-words = код и его название на нескольких языках
kind-any = смотрите описание

## Таблицы полей: что это за записи и где они лежат
table-news = Новость: content/news/КОД.ЯЗЫК.md
table-page = Постоянная страница: content/pages/ПУТЬ.ЯЗЫК.md
table-alert = Срочное сообщение: content/alerts/КОД.ЯЗЫК.md
table-snippet = Общий текст нескольких страниц: content/snippets/КОД.ЯЗЫК.md
table-programme = Программа события: content/events/КОД.ЯЗЫК.md
table-author = Автор
table-image = Изображение
table-photo = Изображение в тексте
table-action = К чему приглашает новость
table-attachment = Прикреплённый файл
table-update = Изменение после публикации
table-record-update = Изменение записи после объявления
table-source = Источник
table-partner = Партнёр: content/data/partners.yaml
table-logo = Логотип
table-person = Человек: content/data/people.yaml
table-portrait = Снимок человека
table-document = Документ: content/data/documents.yaml
table-term = Сокращение: content/data/glossary.yaml
table-term-form = Другие сокращения того же
table-hotline = Горячая линия: content/data/hotlines.yaml
table-calendar = Общие выходные дни: content/data/calendar.yaml
table-hours = Часы работы
table-exception = Дни с другим расписанием
table-channel = Другой способ обратиться
table-abroad = Звонки из-за границы
table-event = Событие: content/data/events.yaml
table-event-place = Место события
table-registration = Регистрация
table-change = Изменение события
table-dataset = Набор данных: content/data/datasets/КОД.yaml
table-dataset-source = Источник данных
table-column = Столбец таблицы
table-chart = Диаграмма
table-site = Настройки сайта: content/site.yaml
table-organization = Организация, отвечающая за сайт
table-collection = Подборка сайта: content/data/НАЗВАНИЕ.yaml
table-item = Запись подборки: content/data/НАЗВАНИЕ.yaml
table-item-action = Действие, к которому приглашает запись
table-menu = Пункт меню
table-social = Страница в социальной сети
table-statement = Заявление о доступности
table-issue = Препятствие на сайте
table-enforcer = Орган, который следит за доступностью
table-security = Связь по вопросам безопасности (security.txt)

## Поля новости
field-news-title = Заголовок: о чём новость, одним предложением и без точки в конце
field-news-date = Дата новости; если она в будущем, новость появится тогда
field-news-category = Тема: один из кодов, перечисленных в categories в content/site.yaml
field-news-lead = Главное в двух-трёх предложениях: их показывают списки, поиск и соцсети
field-news-tags = Слова, по которым новость найдут вместе с похожими
field-news-author = Кто написал: имя, а при необходимости должность и ссылка
field-news-place = Город или учреждение, откуда новость
field-news-slug = Конец адреса страницы, если он должен быть не таким, как имя файла
field-news-image = Главное изображение: стоит над текстом и в списках
field-news-photos = Подписи, авторы и лицензии изображений, стоящих в тексте; ключ — имя файла
field-news-gallery = Файлы изображений для галереи в нужном порядке: она стоит под текстом или там, где в тексте ![](gallery:)
field-news-background = Код общего текста (content/snippets), который встанет под новостью как справка
field-news-related = Коды новостей на ту же тему
field-news-events = Коды событий, о которых идёт речь
field-news-partners = Коды партнёров, о которых идёт речь
field-news-people = Коды людей, о которых идёт речь
field-news-documents = Коды документов, о которых идёт речь
field-news-attachments = Файлы для скачивания с названиями, понятными без контекста
field-news-updates = Что изменено после публикации; исправления показываются на отдельной странице
field-news-deadline = До какого дня можно подать заявку или ответить
field-news-action = Что сделать читателю: адрес формы или почты и слова на кнопке
field-news-publish = Когда опубликовать, если не в день новости
field-news-expires = Последний день в списках; страница останется с пометкой, что это уже в прошлом
field-news-draft = «да», пока новость не готова: её видно только с --drafts
field-news-pinned = «да», чтобы новость стояла первой в списке
field-news-noindex = «да», чтобы поисковые системы не показывали страницу
field-news-aliases = Прежние адреса страницы: с них посетитель попадёт сюда
field-news-source = Откуда взята новость, если она не ваша
field-news-translated = Текст, с которого сделан перевод; эту строку пишет visnyk translations accept

## Поля страницы
field-page-title = Название страницы: стоит вверху, в меню и на вкладке браузера
field-page-lead = О чём страница, в одном-двух предложениях
field-page-slug = Конец адреса страницы, если он должен быть не таким, как имя файла
field-page-menu_title = Более короткое название для меню
field-page-image = Изображение над текстом
field-page-photos = Подписи, авторы и лицензии изображений, стоящих в тексте; ключ — имя файла
field-page-gallery = Файлы изображений для галереи в нужном порядке: она стоит под текстом или там, где в тексте ![](gallery:)
field-page-attachments = Файлы для скачивания с названиями, понятными без контекста
field-page-updates = Что и когда изменено на странице
field-page-draft = «да», пока страница не готова: её видно только с --drafts
field-page-noindex = «да», чтобы поисковые системы не показывали страницу
field-page-aliases = Прежние адреса страницы: с них посетитель попадёт сюда
field-page-layout = Какой это вид страницы: faq – вопросы и ответы, где каждый заголовок «##» является вопросом
field-page-translated = Текст, с которого сделан перевод; эту строку пишет visnyk translations accept

## Поля срочного сообщения, общего текста, программы события
field-alert-title = Суть сообщения в нескольких словах
field-alert-level = Насколько это серьёзно: info — к сведению, warning — внимание, danger — опасность
field-alert-from = С какого дня или времени показывать
field-alert-until = По какой день или время показывать, включительно
field-alert-draft = «да», пока сообщение не готово
field-alert-translated = Текст, с которого сделан перевод; эту строку пишет visnyk translations accept
field-snippet-title = Заголовок, под которым текст стоит на страницах
field-snippet-translated = Текст, с которого сделан перевод; эту строку пишет visnyk translations accept
field-programme-translated = Текст, с которого сделан перевод; эту строку пишет visnyk translations accept

## Поля, вложенные в новость или страницу
field-author-person = Код человека из content/data/people.yaml; тогда имя и должность писать не нужно
field-author-name = Имя и фамилия
field-author-role = Должность или роль
field-author-url = Страница автора
field-image-src = Имя файла изображения рядом с текстом
field-image-alt = Что на изображении — для тех, кто его не видит; без слов «на фото»
field-image-decorative = «да», если изображение только украшает и описание не нужно
field-image-caption = Подпись под изображением: кто, где, когда
field-image-credit = Автор снимка или владелец прав
field-image-licence = На каких условиях можно брать изображение: CC BY 4.0…
field-photo-alt = Что на изображении, если в тексте описания нет
field-photo-decorative = «да», если изображение только украшает и описание не нужно
field-photo-caption = Подпись под изображением: кто, где, когда
field-photo-credit = Автор снимка или владелец прав
field-photo-licence = На каких условиях можно брать изображение: CC BY 4.0…
field-action-url = Куда ведёт кнопка: форма или почта
field-action-title = Слова на кнопке: Подать заявку
field-attachment-file = Имя файла рядом с текстом
field-attachment-title = Что это за документ; размер и формат программа допишет сама
field-attachment-pages = Сколько в нём страниц
field-attachment-languages = На каких языках он написан
field-update-date = Когда внесено изменение
field-update-kind = update — дополнение, correction — исправление ошибки, refutation — опровержение
field-update-note = Что именно изменено, словами для читателя
field-update-was = Как было написано
field-update-now = Как написано теперь
field-source-name = Название издания или учреждения
field-source-url = Адрес первоисточника

## Поля партнёра
field-partner-id = Код, которым на партнёра ссылаются: eu, unicef
field-partner-name = Полное название; аббревиатуру, одинаковую для всех языков, пишут один раз
field-partner-role = Кто это для программы: donor, implementer, government, medical, media
field-partner-country = Страна, двумя латинскими буквами: UA, BG
field-partner-url = Сайт партнёра
field-partner-logo = Логотип с фоном, на котором он виден
field-partner-since = С какого дня партнёр участвует
field-partner-until = До какого дня партнёр участвовал
field-logo-src = Имя файла логотипа, лучше всего SVG
field-logo-plate = «да», если логотипу нужна светлая подложка, чтобы он был виден в тёмных цветах

## Поля человека
field-person-id = Код, которым на человека ссылаются в текстах: lypa
field-person-name = Имя и фамилия
field-person-position = Должность, словами для читателя
field-person-photo = Снимок и описание того, что на нём
field-person-email = Рабочий электронный адрес
field-person-phone = Рабочий номер с кодом страны
field-person-reception = Когда принимает посетителей и где
field-person-order = Место среди руководства: 1 стоит первым; остальные идут по алфавиту
field-portrait-src = Название файла снимка, путь от content/data
field-portrait-alt = Что на снимке — для тех, кто его не видит

## Поля документа
field-document-id = Код, которым на документ ссылаются в текстах: order-12
field-document-number = Номер, как в самом документе
field-document-date = День, которым он датирован
field-document-kind = Что это: law — закон, resolution — постановление, order — приказ, decision — решение, agreement — соглашение, plan — план, report — отчёт, other — другое
field-document-title = О чём документ
field-document-issuer = Кто его издал или подписал
field-document-file = Название файла, путь от content/data
field-document-url = Адрес документа на другом сайте
field-document-languages = На каких языках он написан
field-document-pages = Сколько в нём страниц
field-document-status = Действует ли он: in-force — да (если ничего не написано), amended — с изменениями, repealed — нет
field-document-replaces = Коды документов, которые он заменяет

## Поля словаря сокращений
field-term-id = Код, которым на сокращение ссылаются в текстах: phc
field-term-abbreviation = Сокращение, как его пишут на каждом языке: ПМСП
field-term-also = Другие сокращения того же
field-term-name = Полное название словами
field-term-explanation = Что это такое, одним-двумя простыми предложениями
field-term-form-languages = На каких языках так сокращают
field-term-form-forms = Сокращение или список сокращений

## Поля горячей линии
field-hotline-id = Код, которым на линию ссылаются в текстах: moh
field-hotline-name = Чья это линия и о чём
field-hotline-phone = Номер с кодом страны или короткий; записывается только здесь
field-hotline-display = Как показать номер, если привычные группы цифр другие: 0 800 505 201
field-hotline-cost = Сколько стоит звонок: free — бесплатно, paid — платно, operator — по тарифу оператора
field-hotline-hours = Когда отвечают; always — круглосуточно
field-hotline-timezone = Часовой пояс этих часов, если он не тот, что у сайта: Europe/Sofia
field-hotline-languages = На каких языках отвечают
field-hotline-audience = Для кого линия: коротко, одинаковыми словами у всех линий для тех же людей — по ним линии сгруппированы
field-hotline-about = С чем сюда обращаться: одно-два предложения
field-hotline-abroad = Можно ли позвонить из-за границы и как
field-hotline-channels = Другие способы обратиться: чат, почта, мессенджеры — важно для тех, кто не слышит
field-hotline-exceptions = Дни, когда линия работает иначе: праздники, технические работы
field-hotline-closures = Коды календарей с днями, когда линия не работает (content/data/calendar.yaml)
field-hotline-verified = Когда в последний раз проверено, что номер отвечает
field-hours-days = Дни: mon-fri, [mon, wed] или daily
field-hours-opens = Начало: 08:00
field-hours-closes = Конец: 20:00; если он раньше начала, то это уже следующие сутки
field-exception-from = Первый день с другим расписанием
field-exception-to = Последний день, если их несколько
field-exception-closed = «да», если тогда не отвечают
field-exception-hours = Часы работы в эти дни
field-exception-note = Причина, понятная читателю
field-channel-kind = Что это: чат, почта, telegram, viber, whatsapp…
field-channel-url = Адрес: https://…, mailto:…
field-abroad-reachable = «да», если этот номер доступен из-за границы
field-abroad-phone = Номер для звонков из-за границы

## Поля календаря выходных
field-calendar-id = Код, которым на календарь ссылаются горячие линии: holidays
field-calendar-name = Почему линии не работают, понятно читателю: государственный праздник
field-calendar-days = Дни: 2026-12-25 или несколько подряд: 2026-12-25..2027-01-08

## Поля события
field-event-id = Код, которым на событие ссылаются: quality-2021
field-event-title = Название события
field-event-start = Начало; одна дата без времени означает весь день
field-event-end = Окончание; если событие длится день, та же дата
field-event-mode = Как проходит: in-person — очно, online — онлайн, mixed — и так, и так
field-event-timezone = Часовой пояс, если событие не по времени сайта: Europe/Sofia
field-event-place = Где проходит и как туда попасть
field-event-url = Адрес трансляции или встречи онлайн
field-event-languages = На каких языках будут говорить
field-event-sign_language = Будет ли перевод на жестовый язык
field-event-registration = Где и до какого времени регистрироваться
field-event-contact = Код горячей линии, которая отвечает на вопросы
field-event-organisers = Коды партнёров, которые проводят событие
field-event-speakers = Коды людей, которые выступают (content/data/people.yaml)
field-event-changes = Всё, что изменилось после объявления: дописывайте, не стирайте
field-event-updates = Исправления в записи после объявления: дописывайте, не стирайте
field-event-results = Код новости об итогах
field-event-updated = Когда запись изменена в последний раз
field-event-place-name = Название места: больница, зал, площадь
field-event-place-address = Адрес, по которому найти вход
field-event-place-access = Доступность: вход без ступеней, лифт, туалет, укрытие
field-registration-url = Адрес формы или почты
field-registration-deadline = Последний день или время регистрации
field-change-at = Когда объявлено изменение
field-change-kind = Что изменилось: online — перенесено в онлайн, place — место, time — время, postponed — отложено, cancelled — отменено
field-change-was = Что было объявлено раньше
field-change-note = Пояснение для читателя
field-record-update-date = Когда внесено изменение
field-record-update-kind = update — дополнение, correction — исправление ошибки, refutation — опровержение
field-record-update-note = Что именно изменено, словами для читателя
field-record-update-was = Как было написано
field-record-update-now = Как написано теперь
field-dataset-id = Код набора: как имя файла, строчными латинскими буквами
field-dataset-title = Название: что это за данные и за какое время
field-dataset-description = Несколько предложений о том, что показывают данные
field-dataset-licence = Лицензия, например CC BY 4.0
field-dataset-updated = По состоянию на какой день эти данные
field-dataset-frequency = Как часто данные обновляют: daily, weekly, monthly, quarterly, biannual (дважды в год), annual, irregular, once
field-dataset-source = Кто предоставил данные
field-dataset-contact = Куда писать об этих данных: mailto:… или https://…
field-dataset-next_update = Когда ожидается следующее обновление
field-dataset-method = Как эти данные собраны и посчитаны
field-dataset-like = Код набора, из которого взять столбцы и тексты, которых здесь нет
field-dataset-scale = В чём даны деньги: thousands — тысячи, millions — миллионы, billions — миллиарды
field-dataset-numbers = Как в таблице записаны числа: по образцу
field-dataset-columns = Столбцы таблицы по порядку
field-dataset-chart = Диаграмма: полосы или линия по цифрам таблицы
field-dataset-updates = Что изменилось после публикации
field-dataset-rows = Строки таблицы, если рядом нет файла CSV
field-dataset-source-name = Название учреждения
field-dataset-source-url = Адрес первоисточника
field-column-key = Заголовок столбца в файлах для скачивания: строчными латинскими буквами
field-column-label = Заголовок столбца для читателей
field-column-type = Что стоит в ячейках: text — текст, integer — целое число, decimal — дробное число, money — деньги, percent — проценты, date — дата, phone, email, link, prozorro — закупка, ocid, iati
field-column-unit = Единица: человек, коек, км
field-column-currency = Валюта по ISO 4217: UAH, EUR
field-column-scale = В чём даны числа этого столбца
field-column-numbers = Как записаны числа этого столбца: по образцу
field-column-total = Показывать ли сумму столбца
field-column-required = Должна ли быть заполнена каждая ячейка
field-column-private = Не публиковать этот столбец нигде
field-chart-kind = Как рисовать: bar – полосы, чтобы сравнивать; line – линия, чтобы видеть изменение во времени
field-chart-x = Ключ столбца, который называет значения: область, год, месяц
field-chart-y = Ключ столбца с цифрами или несколько ключей, не больше четырёх
## Поля настроек сайта
field-site-title = Название сайта
field-site-description = О чём сайт, в одном предложении: для поиска
field-site-base_url = Адрес, по которому сайт будет стоять в интернете, с путём, если он есть
field-site-languages = Языки сайта; первый — основной
field-site-timezone = Часовой пояс, по которому пишут все даты: Europe/Kyiv
field-site-theme = Имя темы из папки themes; без него — встроенная
field-site-organization = Кто отвечает за сайт
field-site-header_hotlines = Коды горячих линий, стоящих вверху каждой страницы
field-site-phone_links = «нет», если номера телефонов не должны быть ссылками для звонка; без этого поля они ссылки
field-site-verified_days = Сколько дней проверка номера горячей линии остаётся в силе; без этого поля — 180
field-site-categories = Темы новостей: код и название на каждом языке, в нужном порядке
field-site-collections = Собственные подборки: имя файла в content/data, а под ним заголовок, порядок и названия полей
field-site-menu = Главное меню, не больше двух уровней
field-site-social = Страницы в социальных сетях
field-site-per_page = Сколько новостей на одной странице списка
field-site-feed_items = Сколько новостей в ленте (Atom)
field-site-licence = На каких условиях можно брать тексты сайта
field-site-typography = Править ли на страницах кавычки, тире, апостроф и неразрывные пробелы по правилам языка. Да, если не сказано иначе: «typography: нет» выключает это для всех языков, «typography: {"{"}en: нет{"}"}» — для одного.
field-site-glossary_links = Вести ли с первого употребления сокращения на странице к словарю (content/data/glossary.yaml). Да, если не сказано иначе
field-site-rules = Насколько строго каждое правило: error, warn, note или off
field-site-statement = Данные для заявления о доступности
field-site-security = Куда сообщать об уязвимостях
field-organization-id = Код организации: moh
field-organization-name = Полное название организации
field-organization-email = Адрес почты для обращений
field-organization-address = Почтовый адрес
field-organization-url = Главный сайт организации
field-organization-reply_days = За сколько рабочих дней вы обещаете ответить: число от 1 до 90
field-collection-title = Название раздела для читателей
field-collection-description = О чём раздел, в одном-двух предложениях
field-collection-sort = Порядок: deadline — сначала то, что заканчивается раньше; date — сначала новое; title — по алфавиту. Без него — как в файле
field-collection-labels = Как называются поля и коды значений для читателей: place — «Место работы», full-time — «Полный день»
field-item-id = Код записи, последнее слово её адреса: nurse
field-item-title = Название
field-item-lead = Коротко о записи: для списка и поиска
field-item-date = День, которым она датирована
field-item-deadline = До какого дня или часа нужно успеть; состояние на странице называется словами
field-item-action = Куда идти читателю: кнопка, которая видна, пока срок не прошёл
field-item-action-url = Куда ведёт кнопка: форма или почта
field-item-action-title = Слова на кнопке: Подать заявку
field-menu-page = Путь страницы: about или about/strategy; название берётся из неё
field-menu-section = Раздел сайта: news, events, partners…
field-menu-url = Адрес на другом сайте
field-menu-title = Название пункта; для другого сайта обязательно
field-menu-items = Пункты второго уровня
field-social-name = Название сети: Telegram
field-social-url = Адрес вашей страницы в ней
field-statement-status = Насколько сайт соответствует требованиям: full — полностью, partial — частично, none — не соответствует
field-statement-reviewed = Когда доступность проверена в последний раз
field-statement-page = Путь страницы с заявлением
field-statement-standard = Какому стандарту должен соответствовать сайт
field-statement-issues = Что пока недоступно
field-statement-alternatives = Как получить то же иначе: по телефону, почтой, крупным шрифтом
field-statement-method = Как проверяли доступность
field-statement-enforcement = Кто рассматривает жалобы на доступность
field-issue-what = Что именно недоступно
field-issue-why = Почему так
field-issue-instead = Что поможет тем временем
field-issue-until = До какого дня это исправят
field-enforcer-name = Название органа
field-enforcer-url = Адрес его сайта
field-security-contact = Адрес для сообщений: mailto:… или https://…
field-security-expires = До какого дня эти данные действительны, не дальше года вперёд

## Слова: файлы .ftl
rule-ftl-syntax =
    { $reason ->
        [expected] Здесь ожидается { $detail }
        [no-value] Названию сообщения не хватает текста после знака =
        [no-default] В выборе нет варианта по умолчанию
        [two-defaults] В выборе два варианта по умолчанию
        [brace] Лишняя фигурная скобка
        [quote] Кавычки открыты, но не закрыты
        [escape] Неизвестная последовательность после обратной косой черты: { $detail }
       *[expression] Выражение в фигурных скобках непонятно
    }
    .help = Сравните строку с соседними: название = текст, переменные в фигурных скобках, в выборе один вариант со звёздочкой. Остальной файл прочитан.
rule-ftl-twice = Сообщение { $id } записано в файле дважды
    .help = Действует более позднее. Оставьте одно из них.
rule-ftl-variable-unknown = Сообщение { $id } не получает переменной ${ $variable }
    .help =
        { $known ->
            [none] Это сообщение пишут без переменных.
           *[other] Здесь можно использовать: { $known }.
        }
rule-ftl-reference-unknown = Сообщение { $id } ссылается на { $reference }, которого нет
    .help = Проверьте название или добавьте такое сообщение.
rule-ftl-function-unknown = Сообщение { $id } вызывает функцию { $function }, которой нет
    .help = Пишите переменную без функции: числа печатаются по правилам языка сами.
rule-ftl-plural-missing = В выборе по числу в сообщении { $id } нет формы { $category }
    .help = Добавьте строку с этой формой: без неё часть чисел будет стоять с неверным окончанием.
## Правила: что не так (сообщение) и что сделать (.help)

# Файлы

rule-file-encoding = Файл сохранён не в кодировке UTF-8: байт { $byte } не прочитать
    .help = Сохраните файл ещё раз, выбрав в редакторе кодировку UTF-8.
rule-file-unreadable =
    { $reason ->
        [not-found] Этого файла здесь уже нет
        [permission] Этот файл нельзя прочитать: не хватает разрешения
        [is-folder] Здесь папка вместо файла
       *[other] Файл не удалось прочитать: { $reason }
    }
    .help = Проверьте, на месте ли файл, не занят ли он другой программой и разрешено ли его читать.
rule-file-too-large = Файл слишком велик: { $size } МБ, а можно не больше { $limit } МБ
    .help = Уменьшите файл. Изображение достаточно сделать меньше, видео лучше разместить отдельно и дать ссылку.
rule-file-empty = Файл пуст
    .help = Добавьте текст или удалите файл.
rule-file-language-missing = В имени файла нет языка
    .help = Переименуйте файл в «{ $proposal }»: язык стоит перед расширением.
rule-file-language-unknown = Языка «{ $lang }» нет среди языков сайта
    .help = Исправьте язык в имени файла или добавьте его в «languages» в content/site.yaml.
rule-file-name-odd = Имя файла похоже на копию или на ошибку сохранения
    .help = Если файл нужен, переименуйте его в «{ $proposal }»; если нет — удалите.
rule-file-unused = Этот файл нигде на сайте не используется
    .help = Сошлитесь на него, перенесите в content/files или удалите.
rule-file-loop = Символическая ссылка ведёт назад в папку, в которой лежит
    .help = Удалите эту ссылку или направьте её в другое место.
rule-entry-twice = Запись «{ $key }» на этом языке есть в двух файлах; второй — { $other }
    .help = Оставьте один файл, а другой удалите или переименуйте.
rule-name-case = Имя отличается от «{ $other }» только заглавными буквами или способом записи
    .help = Дайте файлам разные имена: на многих компьютерах это один и тот же файл.
rule-file-name-encoding = Имя файла записано в устаревшей кодировке, поэтому его не прочитать
    .help = Переименуйте файл. Так бывает, когда архив распакован старой программой.

# Изображения и документы

rule-photo-format = Браузеры не показывают изображения в формате { $format }
    .help = Откройте изображение и сохраните его как JPEG.
rule-photo-mismatch = Имя файла вводит в заблуждение: на самом деле это { $found }
    .help = Переименуйте файл в «{ $proposal }».
rule-photo-broken = Файл повреждён или это вовсе не { $format }
    .help = Возьмите файл ещё раз там, откуда он взят: возможно, он скопировался не до конца.
rule-photo-private = В изображении { $format } записаны данные камеры, и убрать их не получится
    .help = Там может быть даже место съёмки, поэтому изображение не опубликовано. Сохраните его как JPEG.

# Шапка файла и YAML

rule-front-matter-open = Шапка файла открыта строкой «---», но не закрыта
    .help = Поставьте строку «---» после последнего поля шапки, перед текстом.
rule-front-matter-missing = Файл начинается без шапки
    .help = В начале файла поставьте строку «---», затем поля (title, date…), затем ещё одну строку «---».
rule-yaml-syntax = { $kind ->
        [key] Здесь ожидается поле: название, двоеточие, пробел, значение
        [value] Это значение не удаётся прочитать
        [list] Пункт списка «-» стоит не на своём месте
        [bracket] Скобка или запятая стоит не на своём месте
        [escape] В кавычках "…" знак «\» начинает то, чего нет в YAML
        [block] Блок текста после «|» или «>» оформлен неправильно
        [directive] Строка начинается знаком, который YAML оставляет за собой
        [pair] В фигурных скобках стоят значения без названий
       *[other] Эту строку не удаётся прочитать
    }
    .help = { $kind ->
        [key] Допишите название поля с двоеточием или присоедините строку к предыдущему значению.
        [list] Каждый пункт начинайте с новой строки, под предыдущим пунктом.
        [escape] Возьмите значение в одинарные кавычки '…'.
        [block] После «|» ничего не пишите, а текст начинайте с новой строки с отступом в два пробела.
        [pair] Список берут в квадратные скобки: [первое, второе].
       *[other] Сравните эту строку с соседними: отступ, двоеточие с пробелом, кавычки и скобки. Текст со знаками возьмите в кавычки.
    }
rule-yaml-tab = Здесь стоит знак табуляции, а YAML принимает только пробелы
    .help = Замените табуляцию пробелами: по два на каждый уровень.
rule-yaml-indent = У строки неправильный отступ
    .help = Выровняйте её с полями, к которым она относится: поля одного уровня начинаются в одном столбце.
rule-yaml-colon-space = После «{ $key }:» нет пробела
    .help = Поставьте пробел после двоеточия.
rule-yaml-colon = В значении поля «{ $key }» есть двоеточие, поэтому его нужно взять в кавычки
    .help = Возьмите всё значение в кавычки.
rule-yaml-special = Значение начинается знаком «{ $character }», у которого в YAML особый смысл
    .help = Возьмите всё значение в кавычки.
rule-yaml-hash = Текст «{ $text }» пропадёт: после пробела знак «#» начинает примечание
    .help = Если это часть значения, возьмите всё значение в кавычки; если примечание — поставьте после «#» пробел.
rule-yaml-quote-open = Кавычка { $quote } открыта, но не закрыта
    .help = Закройте кавычку в конце значения.
rule-yaml-quote-after = После закрытых кавычек стоит ещё текст: { $text }
    .help = Возьмите в другие кавычки всё значение вместе с внутренними кавычками.
rule-yaml-bracket-open = Скобка «{ $bracket }» открыта, но не закрыта
    .help = Поставьте «{ $closing }» в конце или запишите каждое значение с новой строки.
rule-yaml-comma = Запятая в скобках оборвала текст: «{ $text }» не относится ни к какому полю
    .help = Запишите каждое значение с новой строки: там запятые ничего не обрывают.
rule-yaml-key = Названием поля должно быть слово
    .help = Если строка должна была быть текстом, возьмите текст в кавычки.
rule-yaml-key-twice = Поле «{ $key }» записано дважды; учтено первое
    .help = Оставьте одно из двух.
rule-yaml-alias = Ссылка «{ $name }» на другое значение здесь не работает
    .help = Запишите значение ещё раз. Если это обычный текст, возьмите его в кавычки.
rule-yaml-documents = В файле начинается второй документ
    .help = Удалите строку «---» посреди файла или разделите файл на два.
rule-yaml-deep = Слишком много вложенных уровней: можно не больше { $limit }
    .help = Упростите запись.
rule-yaml-character = Здесь стоит невидимый знак { $code }, которого не может быть в тексте
    .help = Удалите его: сотрите соседние буквы вместе с ним и наберите их снова.

# Поля и их значения

rule-key-unknown = Поля «{ $key }» здесь нет
    .help = Можно писать такие поля: { $known }.
rule-key-letter = В слове «{ $key }» { $position }-й знак, «{ $letter }», — из другого алфавита
    .help = Он только похож на «{ $meant }». Переключите раскладку и наберите слово ещё раз.
rule-field-missing = Не хватает обязательного поля «{ $field }»
    .help = Добавьте строку «{ $field }: …».
rule-field-empty = Поле «{ $field }» пустое, а оно обязательное
    .help = Напишите значение после двоеточия.
rule-value-type = { $expected ->
        [map] В «{ $field }» должны быть поля, каждое с новой строки
        [list] В «{ $field }» должен быть список
        [number] «{ $field }» должно содержать число
       *[text] В «{ $field }» должен быть простой текст, а не список или вложенные поля
    }
    .help = { $expected ->
        [map] Под «{ $field }:» запишите поля с отступом в два пробела.
        [list] Каждое значение запишите с новой строки, начав его с «- ».
        [number] Напишите число цифрами, без пробелов: 25000 или 1.5.
       *[text] Запишите одно значение после двоеточия.
    }
rule-value-date = «{ $value }» в поле «{ $field }» не похоже на дату
    .help = Дату пишут так: 2026-03-01, а со временем — 2026-03-01T13:30.
rule-date-impossible = Такой даты или такого времени не бывает: { $value }
    .help = Сверьте день, месяц и час с календарём.
rule-value-zone = В «{ $value }» указан часовой пояс
    .help = Пишите местное время без пояса: пояс один на весь сайт, он задан в site.yaml.
rule-value-clock = «{ $value }» в поле «{ $field }» не похоже на время
    .help = Время пишут так: 08:00.
rule-value-one-of = Значение «{ $value }» не подходит для поля «{ $field }»
    .help = Можно написать одно из этих: { $known }.
rule-value-url = «{ $value }» в поле «{ $field }» — не полный адрес
    .help = Адрес начинается с https:// или с mailto: и не содержит пробелов.
rule-value-email = «{ $value }» в поле «{ $field }» — не электронный адрес
    .help = Пишите только адрес, без mailto: и пробелов: office@example.org.
rule-value-phone = «{ $value }» в поле «{ $field }» — не телефонный номер
    .help = Пишите номер с кодом страны, без пробелов и скобок: +380442536194. Короткие номера — как есть: 112.
rule-value-flag = В поле «{ $field }» должно быть «да» или «нет», а не «{ $value }»
    .help = Напишите «да» или «нет».
rule-value-integer = В поле «{ $field }» должно быть целое число, а не «{ $value }»
    .help = Напишите число цифрами, без пробелов и точек.
rule-value-id = «{ $value }» не может быть меткой в поле «{ $field }»
    .help = Метка состоит из строчных латинских букв, цифр и дефисов: quality-school.
rule-value-language = «{ $value }» — не код языка
    .help = Код языка — это две-три строчные латинские буквы: uk, ru, bg, en.

# Тема

rule-theme-missing = Темы «{ $theme }» нет
    .help = Исправьте «theme» в content/site.yaml или создайте папку themes/{ $theme }.
rule-theme-colour = «{ $value }» — не цвет
    .help = Запишите цвет в кавычках: знак # и шесть шестнадцатеричных цифр, например #0B4A8A.
rule-theme-limit = Полка не может содержать { $value } записей
    .help = Укажите число от 1 до { $most }.
rule-theme-contrast = В схеме «{ $scheme }» цвет «{ $front }» плохо виден на «{ $back }»: контраст { $ratio }:1
    .help = { $proposal ->
        [none] Нужно не меньше { $least }:1 (WCAG { $wcag }), и никакая светлота этого цвета столько не даёт: измените и второй цвет.
       *[other] Нужно не меньше { $least }:1 (WCAG { $wcag }). Ближайший подходящий цвет того же оттенка — { $proposal }.
    }
rule-css-colour = Цвет «{ $value }» записан в таблице стилей, а там его контраст не проверяется
    .help = Возьмите цвет из theme.yaml, например var(--text) или var(--surface). Если без него никак, допишите рядом примечание с причиной: /* css-colour: … */.
rule-css-font-size = «{ $property }: { $value }» не растёт, когда читатель увеличивает буквы
    .help = Задайте размер в rem или em: 1rem — это размер текста. Если это изображение, допишите рядом примечание с причиной: /* css-font-size: … */.
rule-css-breakpoint = { $query ->
        [media] «{ $value }» спрашивает о ширине окна и не видит, насколько велики буквы
       *[container] Ширина «{ $value }» не растёт вместе с буквами
    }
    .help = Спрашивайте о ширине контейнера в буквах: @container (min-width: 40em). Тогда страница с крупными буквами расположится, как на маленьком экране.
rule-asset-unknown = В теме нет файла «{ $name }»
    .help = Положите файл в папку assets темы или исправьте название.
rule-template-syntax = { $kind ->
        [variable] У шаблона нет данных с именем «{ $name }»
        [field] В этих данных нет ничего с именем «{ $name }»
        [filter] Фильтра «{ $name }» нет
        [function] Функции «{ $name }» нет
        [test] Проверки «{ $name }» нет
        [component] Компонента «{ $name }» нет
        [template] Шаблона «{ $name }» нет
        [argument-missing] Компоненту не передано «{ $name }»
        [argument-unknown] Компонент не принимает «{ $name }»
        [argument-type] Компонент ждёт для «{ $name }» значение другого вида
        [circle] Шаблоны ведут сами к себе
       *[other] Шаблон не удаётся прочитать: { $reason }
    }
    .help = { $kind ->
        [argument-missing] Передайте его в этом вызове компонента.
        [argument-type] Передайте то, чего компонент просит в своём определении.
        [circle] Уберите extends или include, который замыкает круг.
        [other] Исправьте шаблон в этом месте. Сообщение на английском — от движка шаблонов Tera.
       *[name] { $known ->
            [none] Исправьте имя в этом месте или добавьте то, чего не хватает.
           *[some] Исправьте имя в этом месте. Есть такие: { $known }.
        }
    }
rule-template-render = { $kind ->
        [variable] У шаблона нет данных с именем «{ $name }»
        [field] В этих данных нет ничего с именем «{ $name }»
        [filter] Фильтра «{ $name }» нет
        [function] Функции «{ $name }» нет
        [test] Проверки «{ $name }» нет
        [component] Компонента «{ $name }» нет
        [template] Шаблона «{ $name }» нет
        [argument-missing] Компоненту не передано «{ $name }»
        [argument-unknown] Компонент не принимает «{ $name }»
        [argument-type] Компонент ждёт для «{ $name }» значение другого вида
        [circle] Шаблоны ведут сами к себе
       *[other] Шаблон «{ $template }» не удалось применить: { $reason }
    }
    .help = { $kind ->
        [argument-missing] Передайте его в этом вызове компонента.
        [argument-type] Передайте то, чего компонент просит в своём определении.
        [circle] Уберите extends или include, который замыкает круг.
        [other] Исправьте шаблон в этом месте. Сообщение на английском — от движка шаблонов Tera.
       *[name] { $known ->
            [none] Исправьте имя в этом месте или добавьте то, чего не хватает.
           *[some] Исправьте имя в этом месте. Есть такие: { $known }.
        }
    }
rule-template-word-unknown = Слова «{ $key }» нет ни в одном языке
    .help = Исправьте ключ или добавьте «{ $key } = …» в locales/<язык>/site.ftl.
rule-template-word-missing = Слова «{ $key }» нет в таких языках: { $languages }
    .help = Добавьте «{ $key } = …» в locales/<язык>/site.ftl каждого из этих языков.
rule-template-word-argument = Слову «{ $key }» не передано «{ $name }»
    .help = Добавьте аргумент «{ $name }» к вызову t в этом месте.
rule-template-word-dynamic = Ключ слова должен быть записан прямо в шаблоне
    .help = Запишите ключ в кавычках или начните его с постоянной части в кавычках и присоедините остальное знаком ~.
rule-template-word-unused = Слово «{ $key }» не используется ни в одном шаблоне
    .help = Удалите его или воспользуйтесь им в шаблоне.

## Текст материала: Markdown
rule-heading-top = В тексте есть заголовок с одним знаком #, а такой заголовок на странице один — её название
    .help = Начните раздел с двух знаков: ##.
rule-heading-empty = После знаков # нет текста заголовка
    .help = Напишите заголовок или уберите строку.
rule-text-unwritten = Здесь всё ещё стоит строка, которую оставила программа
    .help = Напишите вместо неё свой текст. Пока она здесь, читатели видят её на сайте.
rule-heading-space = После знаков # нет пробела, поэтому это не подзаголовок
    .help = Поставьте пробел после знаков. Если это просто текст, поставьте перед ними обратную косую черту.
rule-list-sign = Строка, которая начинается с «•», не становится пунктом списка
    .help = Начинайте каждый пункт с новой строки знаком «- », а перед списком оставьте пустую строку.
rule-heading-attribute = У заголовка стоит «{ $attribute }», а здесь возможно только имя для ссылок
    .help = Оставьте только {"{"}#имя{"}"} или уберите фигурные скобки.
rule-heading-id-reserved = Имя для ссылок «{ $id }» начинается с «{ $prefix }», а так называет свои части сайт
    .help = Выберите другое имя.
rule-heading-id-twice = Имя для ссылок «{ $id }» уже есть у другого заголовка этого текста
    .help = Дайте каждому заголовку своё имя: ссылка ведёт только к одному из них.
rule-table-header-empty = В таблице у столбца { $column } нет названия
    .help = Заполните ячейку в первой строке: программа чтения с экрана произносит её вместе с каждым значением.
rule-table-header-missing = Похоже на таблицу, но под первой строкой нет линии { $line }
    .help = В первой строке таблицы — названия столбцов, под ней — линия из дефисов. Без неё читатели видят одни чёрточки.
rule-link-scheme = Ссылка не может начинаться с «{ $scheme }:»
    .help = Укажите адрес с https:, файл рядом или news:, page:, event:, partner:, hotline:. Пока напечатан только текст.
rule-link-incomplete = Адрес «{ $address }» неполный
    .help = Допишите начало: https:// для сайта, mailto: для почты.
rule-link-address-empty = В круглых скобках нет адреса
    .help = Укажите, куда ведёт ссылка, или уберите скобки.
rule-link-text-empty = У ссылки нет текста
    .help = Напишите в квадратных скобках, куда она ведёт: без текста её не увидят и не услышат.
rule-link-space = В адресе есть пробел, поэтому ссылка не работает
    .help = Возьмите адрес в угловые скобки.
rule-link-quotes = Подпись взята в типографские кавычки, поэтому ссылка не работает
    .help = Вокруг подписи нужны прямые кавычки: "…".
rule-link-broken = Это похоже на ссылку или изображение, но ими не стало
    .help = Проверьте скобки: [текст](адрес), ![описание](фото.jpg), без пробела между ] и (. Если это обычный текст, поставьте перед [ обратную косую черту.
rule-link-title = Подпись «{ $title }» нигде не будет показана
    .help = Перенесите эти слова в текст.
rule-link-definition-unused = Строка «[{ $label }]: …» задаёт адрес, который никто не использует, и на странице её нет
    .help = Если это обычный текст, поставьте перед [ обратную косую черту; если нет, уберите строку.
rule-image-alt-missing = У изображения { $file } нет описания
    .help = Напишите в квадратных скобках, что на нём видно. Если оно только украшает, добавьте после имени файла "декоративное".
rule-image-alt-unused = Изображение названо декоративным, поэтому описание «{ $alt }» никто не услышит
    .help = Оставьте что-то одно: описание или слово "декоративное".
rule-image-outside = Изображение лежит на чужом сайте: { $address }
    .help = Сохраните его рядом с текстом и укажите имя файла. Проверьте, есть ли у вас на это право.
rule-embed-inline = «{ $address }» стоит посреди текста, а карточке нужен отдельный абзац
    .help = Оставьте пустую строку перед ней и после неё. В предложении пишите ссылку: без восклицательного знака.
rule-embed-kind = «{ $address }» нельзя показать как изображение или карточку
    .help = Напишите ссылку: без восклицательного знака перед скобками.
rule-gallery-twice = Место для галереи «{ $address }» стоит в тексте второй раз
    .help = Оставьте одно: фотографии из поля gallery показываются один раз.
rule-count-broken =
    { $reason ->
        [hash] Знак # стоит не в начале
       *[query] Число, которое считает сайт, записано с ошибкой
    }
    .help =
        { $reason ->
            [hash] На месте знака # встанет число, а слова идут за ним: [# млн грн](…).
           *[query] Образцы: [# партнёр/партнёра/партнёров](count:partners?role=donor), [# грн](value:budget-2026?row=total&col=spent).
        }
rule-note-kind = Выделенного блока «{ $kind }» нет
    .help = Есть NOTE (примечание), TIP (совет), IMPORTANT (важно), WARNING (внимание), CAUTION (осторожно).
rule-note-place = Пометка «[!{ $kind }]» должна стоять одна в первой строке цитаты
    .help = Поставьте > [!NOTE] отдельной строкой, а текст — ниже, тоже после знака >.
rule-footnote-missing = Сноски «{ $label }» нет
    .help = Добавьте её внизу отдельной строкой, которая начинается с [^{ $label }]:, или исправьте пометку.
rule-footnote-unused = На сноску «{ $label }» ничто не указывает, поэтому она не напечатана
    .help = Поставьте [^{ $label }] там, где её должны заметить, или уберите её.
rule-footnote-twice = Сносок с пометкой «{ $label }» две; напечатана первая
    .help = Дайте второй другую пометку.
rule-html-tag = Тег «{ $tag }» здесь нельзя использовать: он показан как текст
    .help =
        { $tag ->
            [a] Напишите ссылку так: [текст](адрес).
            [img] Напишите изображение так: ![описание](фото.jpg).
            [b] Выделяйте звёздочками: **слово**.
            [strong] Выделяйте звёздочками: **слово**.
            [i] Выделяйте звёздочками: *слово*.
            [em] Выделяйте звёздочками: *слово*.
           *[other] Разрешены span, abbr, sub, sup и br в тексте, div, details и summary отдельной строкой. Если это не тег, поставьте перед < обратную косую черту.
        }
## Слова: файлы .ftl
rule-html-attribute = Тег «{ $tag }» не может иметь «{ $attribute }»: он показан как текст
    .help = Возможны только lang у span и div, title у abbr, open у details.
rule-html-open = Тег «{ $tag }» не закрыт там, где открыт
    .help = Добавьте закрывающий тег в том же абзаце или разделе. Сайт закрыл его сам, возможно, не там.
rule-html-close = Закрывающий тег «{ $tag }» ничего не закрывает: он показан как текст
    .help = Уберите его или откройте тег в том же абзаце или разделе.
rule-html-comment = Комментарий не попадает на страницу
    .help = Если он не нужен и вам, уберите его.
rule-span-attribute = После квадратных скобок непонятно «{ $attribute }»
    .help = Здесь возможен только язык: [World Health Organization]{"{"}lang=en{"}"}, в пределах одного выделения.
rule-lang-unknown = Языка «{ $tag }» нет
    .help = Обозначьте язык двумя буквами: uk, ru, bg, en, de, pl.
rule-code-language = Язык кода «{ $language }» неизвестен, поэтому цветов не будет
    .help = Исправьте название или уберите его.

## Правила, для которых нужен весь сайт
rule-shared-missing = Ни в одном переводе нет поля «{ $field }»
    .help = Добавьте строку «{ $field }: …» в этот файл: остальные языки возьмут значение отсюда.
rule-shared-differs = Поле «{ $field }» здесь не такое, как в другом переводе
    .help = Оно общее для всех языков, и действует значение из файла на языке «{ $lang }». Уберите строку здесь или исправьте её там.
rule-category-unknown = Темы «{ $id }» на сайте нет
    .help = Темы перечислены в categories в content/site.yaml: { $known }.
rule-id-unknown =
    { $kind ->
        [news] Нет новости с кодом «{ $id }»
        [page] Нет страницы «{ $id }»
        [hotline] Нет горячей линии с кодом «{ $id }»
        [event] Нет события с кодом «{ $id }»
        [partner] Нет партнёра с кодом «{ $id }»
        [person] Нет человека с кодом «{ $id }»
        [document] Нет документа с кодом «{ $id }»
        [calendar] Нет календаря выходных с кодом «{ $id }»
        [term] В словаре нет сокращения с кодом «{ $id }»
        [dataset] Нет набора данных с кодом «{ $id }»
        [item] Нет записи с кодом «{ $id }»
       *[snippet] Нет общего текста с кодом «{ $id }»
    }
    .help =
        { $proposal ->
            [none]
                { $kind ->
                    [news] Код новости — это название её файла без языка и «.md».
                    [page] Код страницы — это путь её файла в content/pages без языка и «.md».
                    [hotline] Коды записаны в content/data/hotlines.yaml, в поле id.
                    [event] Коды записаны в content/data/events.yaml, в поле id.
                    [partner] Коды записаны в content/data/partners.yaml, в поле id.
                    [person] Коды записаны в content/data/people.yaml, в поле id.
                    [document] Коды записаны в content/data/documents.yaml, в поле id.
                    [calendar] Коды записаны в content/data/calendar.yaml, в поле id.
                    [term] Коды записаны в content/data/glossary.yaml, в поле id.
                    [dataset] Код набора стоит в поле id его файла в content/data/datasets.
                    [item] Запись называют подборкой и кодом: item:vacancies/nurse. Коды записаны в файле подборки в content/data, в поле id.
                   *[snippet] Код — это название файла в content/snippets без языка и «.md».
                }
           *[other] Возможно, имелось в виду { $proposal }.
        }
rule-chart-column =
    { $reason ->
        [unknown] В таблице нет столбца «{ $column }»
        [private] Столбец «{ $column }» не для публикации, поэтому на диаграмме он стоять не может
        [axis] Столбец «{ $column }» – это суммы или доли: они ничего не называют
        [number] В столбце «{ $column }» не цифры
        [same] Столбец «{ $column }» назван дважды
        [unit] У столбца «{ $column }» другая единица, чем у первого
        [too-many] Столбцов с цифрами больше чем { $most }
       *[repeated] Названия повторяются, а можно ли складывать «{ $column }», не сказано
    }
    .help =
        { $reason ->
            [unknown] Запишите ключ (key) одного из столбцов таблицы.
            [private] Выберите другой столбец или уберите private, если его можно показать всем.
            [axis] В поле x должен стоять столбец с названиями, годами или датами.
            [number] В поле y должны стоять столбцы типа integer, decimal, money или percent.
            [same] Запишите каждый столбец один раз.
            [unit] На одной диаграмме – одна единица: сделайте для второй другой набор данных.
            [too-many] Столько рядов читатель не различит: оставьте самые важные.
           *[repeated] Если сумма этих строк имеет смысл, добавьте к столбцу total: yes. Иначе выберите для x столбец, где всё разное.
        }
rule-chart-none = У набора данных «{ $id }» нет диаграммы
    .help = Опишите её в поле chart этого набора или покажите таблицу: ![…](dataset:{ $id }).
rule-related-self = Новость ссылается сама на себя
    .help = Уберите её код из поля related.
rule-section-empty =
    { $section ->
        [events] В меню есть раздел событий, а ни одного события нет
        [hotlines] В меню есть раздел горячих линий, а ни одной линии нет
        [people] В меню есть раздел людей, а ни одного человека нет
        [documents] В меню есть раздел документов, а ни одного документа нет
        [glossary] В меню есть словарь сокращений, а ни одного сокращения нет
        [data] В меню есть раздел данных, а ни одного набора данных нет
        [notices] В меню есть раздел объявлений со сроком, а ни одного такого объявления нет
        [corrections] В меню есть раздел исправлений, а ни одного исправления нет
       *[partners] В меню есть раздел партнёров, а ни одного партнёра нет
    }
    .help =
        { $section ->
            [data] Добавьте набор в content/data/datasets или удалите этот пункт меню.
            [notices] Добавьте «deadline» к новости или уберите этот пункт из меню.
            [corrections] Уберите этот пункт: раздел появится внизу страниц, как только в updates будет первое исправление.
           *[other] Добавьте записи в content/data/{ $section }.yaml или уберите этот пункт меню.
        }
rule-document-absent = Документ «{ $id }» негде прочитать
    .help = Добавьте file (файл рядом) или url (адрес), чтобы читатель мог его открыть.
rule-document-future = Дата документа ещё не наступила
    .help = Проверьте год и месяц: документ не может быть датирован будущим днём.
rule-replaces-circle = Документ заменяет сам себя: «{ $id }» ведёт к нему же
    .help = Новый документ заменяет старый. Удалите лишний код из поля replaces.
rule-replaced-in-force = Документ «{ $id }» заменён документом «{ $by }», а здесь он действует
    .help = Добавьте status: repealed или уберите его из поля replaces другого документа.
rule-document-repealed = Страница ссылается на недействующий документ «{ $id }» и не говорит об этом
    .help =
        { $proposal ->
            [none] Скажите это в тексте ссылки: «недействующий приказ…» — или уберите ссылку.
           *[other] Он заменён: сошлитесь на «{ $proposal }» — или скажите в тексте ссылки, что документ недействующий.
        }
rule-order-twice = Место { $order } в списке людей занято дважды: его уже имеет «{ $id }»
    .help = Дайте каждому своё число в order: меньшее стоит выше.
rule-programme-alone = Есть программа, но нет события с кодом «{ $id }»
    .help =
        { $proposal ->
            [none] Добавьте событие в content/data/events.yaml или назовите файл кодом того, которое там уже есть.
           *[other] Возможно, имелось в виду «{ $proposal }»: тогда переименуйте файл.
        }
rule-word-language = В поле «{ $field }» есть текст на языке «{ $lang }», которого на сайте нет
    .help = Исправьте код языка, уберите строку или добавьте язык в languages в content/site.yaml.
rule-word-missing = В поле «{ $field }» не хватает языков: { $languages }
    .help = Допишите их. Пока их нет, читатели увидят текст на другом языке.
rule-word-cyrillic = В поле «{ $field }» один текст кириллицей для всех языков, и для английского тоже
    .help = Запишите каждый язык отдельной строкой: uk: …, en: …
## Собственные подборки сайта
rule-schema-syntax = Эта схема — не JSON: { $reason }
    .help = Посмотрите на это место: скорее всего, здесь лишняя запятая либо не хватает скобки или кавычки.
rule-schema-wrong = { $reason ->
        [record] Схема описывает одну запись, а в файле — список записей
       *[other] Схемой не удаётся воспользоваться: { $reason }
    }
    .help = { $reason ->
        [record] Вложите написанное в {"{"} "type": "array", "items": … {"}"}.
       *[other] Исправьте это место по правилам JSON Schema (json-schema.org).
    }
rule-schema-alone = Для этой схемы нет списка «{ $file }»
    .help = Схема называется так же, как её список: vacancies.schema.json описывает vacancies.yaml. Переименуйте схему или удалите её.
rule-schema-breach = «{ $field }» нарушает правило «{ $keyword }» схемы: { $reason }
    .help = Исправьте значение или схему рядом со списком.
rule-value-pattern = «{ $value }» в поле «{ $field }» написано не так, как требует схема
    .help = Значение должно соответствовать образцу { $pattern }.
rule-value-format = «{ $value }» в поле «{ $field }» не соответствует формату «{ $format }»
    .help = Исправьте значение или схему рядом со списком.
rule-value-const = «{ $value }» не подходит для поля «{ $field }»
    .help = Здесь может стоять только { $expected }.
rule-value-bound = { $kind ->
        [least] Число { $value } в поле «{ $field }» слишком мало
        [above] Число { $value } в поле «{ $field }» слишком мало
       *[most] Число { $value } в поле «{ $field }» слишком велико
    }
    .help = { $kind ->
        [least] Наименьшее возможное — { $limit }.
        [above] Оно должно быть больше { $limit }.
        [below] Оно должно быть меньше { $limit }.
       *[most] Наибольшее возможное — { $limit }.
    }
rule-value-length = { $kind ->
        [short] Текст в поле «{ $field }» слишком короткий
       *[long] Текст в поле «{ $field }» слишком длинный
    }
    .help = { $kind ->
        [short] Знаков должно быть не меньше { $limit }.
       *[long] Знаков должно быть не больше { $limit }.
    }
rule-collection-unnamed = Этого списка нигде не видно: site.yaml его не называет
    .help = { $proposal ->
        [none] Добавьте в content/site.yaml «collections:», под ним «{ $id }:», а ещё ниже — «title» с названием.
       *[other] Если имелось в виду { $proposal }.yaml, переименуйте файл. Если нет, добавьте «{ $id }» с названием («title») в «collections» в content/site.yaml.
    }
rule-collection-missing = Для этой подборки нет файла «{ $file }»
    .help = Создайте файл со списком записей или уберите подборку из site.yaml.
rule-collection-reserved = Подборка не может называться «{ $value }»: это имя программа использует сама
    .help = Дайте файлу и подборке другое имя.
rule-collection-labels = Читатели увидели бы только коды этих полей: { $fields }
    .help = Напишите в «labels» этой подборки, как каждое поле называется на каждом языке.

rule-dataset-rows =
    { $reason ->
        [none] У набора данных нет строк
       *[twice] Строки записаны дважды: здесь и в файле CSV
    }
    .help = Положите рядом файл CSV с тем же именем или запишите строки под rows:, но не то и другое сразу.
rule-dataset-columns = Набор данных не описывает своих столбцов
    .help = Перечислите их под columns: или укажите в like код набора с такими же столбцами.
rule-dataset-alone = Таблицу никто не описывает, поэтому она не опубликована
    .help = Создайте рядом файл { $file } с названием, датой и столбцами.
rule-dataset-circle = Набор «{ $id }» через like возвращается сам к себе
    .help = Запишите столбцы в одном из этих наборов и уберите из него like.
rule-dataset-empty = В таблице этого набора данных нет ни одной строки
    .help = Читатели увидят пустую таблицу. Добавьте строки или уберите файл, пока их нет.
rule-dataset-late = Обновление данных обещано на { $date }, а его нет
    .help = Обновите данные и дату updated или поставьте в next_update новый день.
rule-column-key = «{ $value }» не может быть кодом столбца
    .help = Пишите строчными латинскими буквами, цифрами, «_» и «-»: их прочтёт любая программа.
rule-column-twice = Столбец «{ $key }» описан дважды
    .help = Дайте одному из них другой код.
rule-currency-unknown =
    { $value ->
        [none] Столбец с деньгами не говорит, в какой они валюте
       *[other] Нет валюты «{ $value }»
    }
    .help = Запишите в currency код по ISO 4217: UAH, EUR, USD, BGN.
rule-csv-separator = Не видно, чем разделены столбцы
    .help = Сохраните таблицу из Excel как «CSV UTF-8»: столбцы должна разделять точка с запятой, запятая или табуляция.
rule-csv-header =
    { $reason ->
        [unknown] Столбца «{ $name }» в описании нет
        [twice] Столбец «{ $name }» стоит в таблице дважды
       *[missing] В таблице нет столбца «{ $name }»
    }
    .help = Столбец называют кодом или подписью на любом языке. Описаны такие: { $known }.
rule-csv-row-length = В этой строке ячеек { $found }, а столбцов { $expected }
    .help = Проверьте, не потерялся ли разделитель; текст, в котором он есть, берут в кавычки.
rule-cell-number =
    { $reason ->
        [unclear] «{ $value }» можно прочитать двояко: как дробь и как тысячи
        [mixed] «{ $value }» записано иначе, чем числа выше в столбце «{ $column }»
        [large] Число «{ $value }» слишком велико, чтобы считать его точно
       *[wrong] «{ $value }» в столбце «{ $column }» — не число нужного вида
    }
    .help = Скажите в поле numbers столбца или набора, как записаны числа, например numbers: 1 234,56
rule-cell-format =
    { $type ->
        [date] «{ $value }» — не дата
        [phone] «{ $value }» — не номер телефона
        [email] «{ $value }» — не электронный адрес
        [link] «{ $value }» — не веб-адрес
        [prozorro] «{ $value }» — не номер закупки Prozorro
        [ocid] «{ $value }» — не код OCID
       *[iati] «{ $value }» — не код IATI
    }
    .help = Столбец «{ $column }». Образцы: 31.12.2025, +380441234567, UA-2026-01-15-000123-a, ocds-be6bcu-UA-2026-01-15-000123-a, XM-DAC-7-PP.
rule-cell-empty = Пустая ячейка в обязательном столбце «{ $column }»
    .help = Заполните её или уберите у столбца required.
rule-cell-formula = Текст в столбце «{ $column }» табличная программа выполнит как формулу
    .help = В CSV для скачивания перед ним будет апостроф. Если формула здесь случайна, уберите её.
rule-cell-personal =
    { $kind ->
        [iban] В открытом столбце «{ $column }» стоит что-то похожее на номер счёта IBAN
        [card] В открытом столбце «{ $column }» стоит что-то похожее на номер карты
        [rnokpp] В открытом столбце «{ $column }» стоит что-то похожее на налоговый номер человека (РНОКПП)
       *[egn] В открытом столбце «{ $column }» стоит что-то похожее на болгарский личный номер (ЕГН)
    }
    .help = Если это действительно он, отметьте столбец private: yes или уберите номер.
rule-cell-private = Ячейка открытого столбца «{ $column }» повторяет закрытый столбец «{ $private }»
    .help = Уберите повтор или отметьте и этот столбец private: yes.
rule-total-differs = В итоге столбца «{ $column }» записано { $written }, а сумма строк — { $sum }
    .help = Найдите пропущенную строку или исправьте итог. Его можно и убрать: сумму посчитает программа.
rule-total-inside = Итоговая строка («{ $value }») посреди таблицы считается обычной, поэтому её суммы учтены дважды
    .help = Удалите её или перенесите в конец. Если это обычная строка, назовите её иначе.
rule-cells-more =
    { $column ->
        [none] Таких строк и заголовков есть ещё: { $count }
       *[other] В столбце «{ $column }» замечаний есть ещё: { $count }
    }
    .help = Они не показаны, потому что причина, вероятно, общая. Исправьте первые.
## Словоупотребление, язык и закон
rule-message-missing = У языка «{ $lang }» нет слов, которые нужны страницам ({ $count }): { $keys }
    .help = Допишите их в locales/{ $lang }/site.ftl. Все недостающие показывает visnyk words.
rule-message-variable = Сообщение { $key } не печатает того, что ему дают: { $names }
    .help = Вставьте эти переменные, каждую как {"{"} $имя {"}"}: без них читатель узнает меньше, чем на других языках.
rule-wording = На этом сайте не пишут «{ $wrong }»
    .help =
        { $hint ->
            [none] Пишите «{ $right }». Так записано в content/data/wording.yaml.
           *[other] { $hint }
        }
rule-wording-form =
    { $reason ->
        [no-right] Слово, которого не пишут, стоит без слова, которое пишут
        [star] Звёздочка может быть только одна, и только в конце
        [ending] У правильного слова есть звёздочка, а у неправильного нет
       *[short] Слово начинается не с буквы или слишком короткое, чтобы его искать
    }
    .help = Запишите wrong и right, оба со звёздочкой в конце или без неё, например бесплатн* и безвозмездн*; где готовой замены нет, напишите совет в hint.
rule-wording-twice = Слово «{ $word }» записано для этого языка дважды
    .help = Действует первая запись. Оставьте одну.
rule-wording-circle = Правильное слово «{ $right }» само запрещено: в списке есть «{ $wrong }»
    .help = Исправьте одну из двух записей; пока они противоречат друг другу, этого не ищут.
rule-word-latin = Среди слов кириллицей стоит латинское «{ $word }»
    .help = Напишите его на языке «{ $lang }» или, если это название, добавьте в список latin в content/data/wording.yaml. Возможно, одна буква набрана латиницей.
rule-ukrainian-version =
    { $reason ->
        [language] У сайта нет версии на украинском
        [default] Версия на украинском загружается не первой
        [words] В поле «{ $field }» нет текста на украинском, хотя на других языках он есть
        [text] Этого материала нет на украинском, хотя есть на языке «{ $lang }»
       *[less] На украинском меньше, чем на языке «{ $lang }»: { $field ->
            [headings] не хватает разделов
            [pictures] не хватает изображений
            [tables] не хватает таблиц
           *[length] текст значительно короче
        }
    }
    .help = Закон Украины № 2704-VIII, статья 27: версия на государственном языке есть, загружается по умолчанию и по объёму и содержанию не меньше других.
rule-spelling = Словарь не знает слова «{ $word }»
    .help =
        { $proposal ->
            [none] Если слово правильное, добавьте его в список known в content/data/wording.yaml.
           *[other] Возможно: { $proposal }. Если слово правильное, добавьте его в список known в content/data/wording.yaml.
        }
rule-spelling-dictionary = Правописание на языке «{ $lang }» не проверено: { $reason ->
        [broken] словарь не читается
       *[missing] нет словаря
    }
    .help = Установите словарь Hunspell в кодировке UTF-8 (в Debian и Ubuntu: apt install { $package }) или назовите папку с ним в переменной DICPATH.
rule-link-file-unknown = Ссылка ведёт к файлу, которого нет: { $file }
    .help =
        { $proposal ->
            [none] Проверьте название и папку: путь считают от этого файла. Новость видна отовсюду как news:код, страница — как page:путь.
           *[other] Возможно, имелось в виду { $proposal }.
        }
rule-link-anchor-unknown = На той странице нет места «#{ $anchor }»
    .help =
        { $proposal ->
            [none] Заголовок могли изменить. Уберите «#{ $anchor }» или дайте нужному заголовку постоянную метку: ## Заголовок {"{"}#{ $anchor }{"}"}.
           *[other] Возможно, имелось в виду { $proposal }.
        }
rule-link-address-unknown = На сайте нет адреса { $address }
    .help =
        { $proposal ->
            [none] Проверьте адрес. Надёжнее ссылаться на файл, news:код или page:путь: такая ссылка не сломается, когда адрес изменится.
           *[other] Возможно, имелось в виду { $proposal }.
        }
rule-snippet-in-snippet = Общий текст вставлен в другой общий текст
    .help = Вставьте оба на страницу, один сразу за другим.
rule-count-unknown = Не удаётся посчитать: «{ $name }»
    .help =
        { $proposal ->
            [none] Можно написать: { $known }.
           *[other] Возможно, имелось в виду «{ $proposal }». Можно написать: { $known }.
        }
rule-count-forms = У слова после числа форм: { $given }, а нужно { $expected }
    .help = Запишите их через косую черту. В украинском и русском форм три (партнёр/партнёра/партнёров), в болгарском и английском две (partner/partners).
rule-count-differs = В тексте { $written }, а сейчас на сайте { $live }
    .help = Для давней новости это может быть верно. Если число должно быть сегодняшним, исправьте его.
rule-figure-live-news = Эта цифра будет меняться и после публикации новости
    .help = Новость рассказывает о своём дне. Напишите цифру такой, какова она сегодня: [12 партнёров](count:partners). Если потом станет иначе, об этом скажет примечание, а новость останется как была.
rule-value-unknown =
    { $reason ->
        [part] В адресе «value:…» части «{ $name }» не бывает
        [no-part] В адресе «value:…» не хватает части «{ $name }»
        [dataset] Нет набора данных с кодом «{ $name }»
        [column] В таблице нет столбца «{ $name }»
        [number] В столбце «{ $name }» не цифры
        [row] В таблице нет строки «{ $name }»
        [total] У столбца «{ $name }» нет итога
        [repeated] Строк «{ $name }» несколько, а складывать их не сказано
        [empty] В строке «{ $name }» цифры нет
        [scale] Неизвестная мера «{ $name }»
        [small] Цифра слишком мала для меры «{ $name }»: вышел бы ноль
       *[fraction] Число { $name } дробное, поэтому форму слова по нему не подобрать
    }
    .help =
        { $reason ->
            [no-part] Пример: [# грн](value:budget-2026?row=total&col=spent).
            [total] Добавьте к столбцу total: yes или назовите строку.
            [repeated] Добавьте к столбцу total: yes или назовите строку по другому столбцу: row=year:2026.
            [empty] Заполните ячейку или назовите другую строку.
            [small] Возьмите меньшую меру (in=thousand) или уберите её.
            [fraction] Запишите после знака # одно слово, которое подходит к любой цифре: [# млн грн](…).
           *[other]
                { $proposal ->
                    [none]
                        { $known ->
                            [none] Проверьте название: оно должно стоять так, как в таблице.
                           *[other] Можно записать: { $known }.
                        }
                   *[other] Возможно, имелось в виду «{ $proposal }».
                }
        }
rule-value-differs = В тексте { $written }, а в данных теперь { $live }
    .help = В старой новости это может быть верно. Если должна стоять сегодняшняя цифра, исправьте её.
rule-phone-text = В ссылке написано «{ $text }», а номер этой линии { $display }
    .help = Исправьте номер или оставьте только <hotline:код>: программа сама поставит верный.
rule-file-missing = Файла «{ $file }» нет
    .help =
        { $proposal ->
            [none] Положите файл рядом с этим текстом или исправьте название. Большие и маленькие буквы в названиях различаются.
           *[other] Возможно, имелось в виду «{ $proposal }». Большие и маленькие буквы в названиях различаются.
        }
rule-file-no-picture = «{ $file }» — не изображение
    .help = Для изображений подходят файлы jpg, png, webp, avif, gif и svg. Документ добавьте в attachments.
rule-gallery-empty = Здесь должны стоять фотографии галереи, но ни одной не названо
    .help =
        { $kind ->
            [here] Галерея бывает у новостей и страниц, а у этого текста её нет. Уберите строку или вставьте изображения по одному.
           *[other] Перечислите файлы в шапке, в поле gallery: [первая.jpg, вторая.jpg], или уберите эту строку.
        }
rule-gallery-repeated = «{ $file }» стоит в галерее дважды
    .help = Уберите повтор из списка gallery.
rule-image-field-alt-missing = У изображения «{ $file }» нет описания на этом языке
    .help = Добавьте alt: скажите, что на нём видно, для тех, кто его не видит. Если оно лишь украшает, напишите decorative: да.
rule-photo-unused = В photos описано «{ $file }», но такого изображения в тексте нет
    .help =
        { $proposal ->
            [none] Уберите описание или добавьте изображение в текст или галерею.
           *[other] Возможно, имелось в виду «{ $proposal }».
        }
rule-term-form = Такое сокращение нельзя найти в тексте
    .help =
        { $reason ->
            [space] Сокращение – это одно слово без пробелов; полное название пишите в поле name.
           *[short] В сокращении должно быть хотя бы две буквы или цифры.
        }
rule-term-twice = Сокращение «{ $form }» (язык «{ $lang }») уже объясняет запись «{ $id }»
    .help = Читатель попадёт к первой из двух. Оставьте сокращение в одной записи или объедините их.
rule-term-unused = Сокращение «{ $form }» не употреблено ни в одном тексте
    .help = Уберите запись из словаря или проверьте, как это сокращение пишут в текстах; другие формы добавьте в поле also.
rule-record-unused =
    { $kind ->
        [person] О человеке «{ $id }» не сказано ни в текстах, ни в других записях
        [document] О документе «{ $id }» не сказано ни в текстах, ни в других записях
       *[partner] О партнёре «{ $id }» не сказано ни в текстах, ни в других записях
    }
    .help = Добавьте ссылку ({ $kind }:{ $id }) там, где об этом речь, или уберите запись, если она больше не нужна.
rule-snippet-unused = Общий текст «{ $id }» не показан ни на одной странице
    .help = Вставьте его строкой ![](snippet:{ $id }), укажите в поле background новости или удалите файл.
rule-translation-missing = Нет перевода на язык «{ $lang }»
    .help = Перевод должен лежать рядом, в файле { $file }. Пока его нет, читатели этого языка видят только ссылку на текст на другом языке.
rule-translated-malformed = Поле translated не читается
    .help =
        { $reason ->
            [language] В начале должен стоять язык оригинала. Эту строку не пишут руками: выполните visnyk translations accept.
            [version] Строку записала другая версия программы. Сверьте перевод и выполните visnyk translations accept.
           *[digests] Строка повреждена. Сверьте перевод с оригиналом и выполните visnyk translations accept.
        }
rule-translated-language = Поле translated называет язык «{ $lang }», которого на сайте нет
    .help = Языки сайта: { $known }. Сверьте перевод с оригиналом и выполните visnyk translations accept { $file }.
rule-translated-nothing = Поле translated называет язык «{ $lang }», а такого текста нет
    .help = Возможно, файл оригинала удалён или переименован. Если переводили с другого языка, выполните visnyk translations accept { $file } --from ЯЗЫК.
rule-translated-circle = Переводы ссылаются друг на друга по кругу (язык «{ $lang }»)
    .help = Один из текстов — оригинал: уберите из него поле translated.
rule-translated-sources = Этот перевод сделан с языка «{ $lang }», а другой — с языка «{ $other }», и ни один из тех двух текстов не перевод
    .help = Оригинал должен быть один. Для текста, который переведён с него, выполните visnyk translations accept.
rule-translation-newer = Перевод рассказывает об обновлениях, которых нет в оригинале («{ $lang }»)
    .help = Допишите обновления в оригинал, а затем сверьте перевод.
rule-translation-outdated = { $count ->
        [one] Оригинал («{ $lang }») изменён после перевода: { $count } абзац
        [few] Оригинал («{ $lang }») изменён после перевода: { $count } абзаца
        [many] Оригинал («{ $lang }») изменён после перевода: { $count } абзацев
       *[other] Оригинал («{ $lang }») изменён после перевода: { $count } абзаца
    }
    .help = Читателям об этом сказано на странице. Что изменилось, покажет visnyk translations { $file }. Обновив перевод, выполните visnyk translations accept { $file }, а если он и так верен — то же с --minor.
rule-translation-untracked = Неизвестно, с какого текста сделан этот перевод
    .help =
        { $lang ->
            [none] Сверьте его с оригиналом и выполните visnyk translations accept { $file }.
           *[other] Сверьте его с текстом на языке «{ $lang }» и выполните visnyk translations accept { $file }.
        }
rule-heading-skip = Заголовок «{ $marks }» перескакивает через уровень: здесь должно быть «{ $expected }»
    .help = Кто слушает страницу, движется по ней по заголовкам. Уровень выбирают по смыслу, а не по размеру букв.
rule-faq-empty = На этой странице должны быть вопросы и ответы, но нет ни одного вопроса
    .help = Начинайте каждый вопрос с «## » в отдельной строке, а ответ пишите под ним. Или уберите layout.
rule-address-twice = Адрес { $address } уже занят
    .help = Дайте одной из страниц другой slug или другое название файла либо уберите старый адрес из aliases.
rule-address-reserved = Адрес { $address } принадлежит самой программе
    .help = Назовите файл или slug иначе.
rule-slug-character = В «{ $text }» есть знак «{ $character }», которого не может быть в адресе
    .help = Назовите маленькими буквами и цифрами, слова разделяйте дефисом.
rule-slug-reserved = Название «{ $name }» нужно самой программе: под ним стоят её страницы
    .help = Назовите файл или slug иначе.
rule-alias-wrong = «{ $alias }» не может быть старым адресом
    .help =
        { $reason ->
            [elsewhere] Пишите только путь на этом сайте, от косой черты: /old/page.
            [query] Части после «?» или «#» сервер не различает. Оставьте сам путь.
            [path] Пишите путь от косой черты, без «..», обратных и двойных черт: /old/page.
           *[character] В нём есть знак, которого не может быть в названии файла.
        }
rule-time-gap = Часа { $time } в тот день не бывает: часы переводят вперёд
    .help = Напишите время до перевода или после него.
rule-update-future = Изменение датировано { $date }: этот день ещё не наступил, а читатели уже его видят
    .help = Исправьте дату или добавьте изменение в тот день.
rule-update-early = Изменение датировано { $date }, раньше самой публикации
    .help = Сверьте даты: изменение вносят после публикации.
rule-corrected-figure = Здесь стоит «{ $written }», а { $date } это исправлено: было «{ $was }»{ $now ->
        [none] { "" }
       *[other] , стало «{ $now }»
    }
    .help = Впишите исправленное. Если старая цифра здесь уместна (цитата, другой показатель), оставьте рядом комментарий: <!-- accept corrected-figure: почему -->
rule-verified-future = Номер «проверен» { $date }, а этот день ещё не наступил
    .help = В verified пишите день, когда номер действительно набрали и проверили.
rule-verified-old = Номер в последний раз проверяли { $date }: больше { $days } дн. назад
    .help = Позвоните на линию, сверьте часы и языки, затем поставьте в verified сегодняшний день. Срок задаёт verified_days в site.yaml.
rule-statement-old = Заявление о доступности последний раз пересмотрено { $date }, больше года назад
    .help = Проверьте сайт, обновите заявление и дату reviewed.
rule-security-expires =
    { $state ->
        [past] Срок действия данных о безопасности истёк { $date }
       *[soon] Срок действия данных о безопасности скоро истечёт: { $date }
    }
    .help = Убедитесь, что контакт действует, и поставьте в expires новый день, не дальше чем на год вперёд.
rule-title-twice = Уже есть другая страница с названием «{ $title }»
    .help = Уточните одно из названий: в поиске, меню и вкладках браузера страницы не отличить.

## Правила: доступность текста
rule-image-alt-caption = Описание изображения повторяет подпись: «{ $alt }»
    .help = Кто слушает страницу, услышит одно и то же дважды. В описании скажите, что видно на изображении, а в подписи — кто это, где и когда.
rule-image-alt-file = «{ $alt }» — это название, а не описание изображения
    .help = Напишите одним предложением, что на нём видно. Если это только украшение, напишите ![](файл.jpg "декоративное"), а в полях — decorative: true.
rule-heading-bold = Абзац жирным шрифтом стоит вместо заголовка
    .help = Кто слушает страницу, не найдёт его среди заголовков. Начните строку с ## или ###.
rule-link-text-vague = По тексту ссылки «{ $text }» непонятно, куда она ведёт
    .help = Программы чтения с экрана перечисляют ссылки без текста вокруг. Сделайте ссылкой название того, что за ней: «график приёма», а не «здесь».
rule-link-text-address = Вместо текста ссылки стоит адрес: { $text }
    .help = Программа чтения с экрана произносит его знак за знаком. Напишите название того, что за ним: [Название](https://…).
rule-paragraph-long = Слов в абзаце: { $count }. Больше { $limit } трудно прочитать за раз
    .help = Разделите его: одна мысль — один абзац. Перечисление сделайте списком.
rule-language-unmarked = Похоже, эти слова на другом языке ({ $lang }), а пометки нет: «{ $text }»
    .help =
        { $where ->
            [field] В заголовке и вступлении язык не пометить. Переведите эти слова или исправьте букву.
           *[other] Программа чтения с экрана произнесёт их не тем голосом. Пометьте язык: <span lang="{ $lang }">…</span>. Если это не цитата и не название, переведите или исправьте букву.
        }
rule-text-capitals = Несколько слов заглавными буквами: «{ $text }»
    .help = Такой текст читается медленнее и воспринимается как крик, а программа чтения с экрана может произнести его по буквам. Напишите обычными буквами.
rule-pdf-only = На странице мало текста, а документ есть только в формате PDF: { $file }
    .help = PDF неудобно читать на телефоне, а программе чтения с экрана он часто недоступен. Перескажите главное на странице или добавьте тот же документ в формате DOCX, ODT или HTML.

## Правила: перевод и оригинал
rule-parity-number =
    { $case ->
        [missing] Числа «{ $there }» из оригинала ({ $lang }) в переводе нет
        [extra] Числа «{ $here }» нет в оригинале ({ $lang })
       *[differs] Здесь «{ $here }», а в оригинале ({ $lang }) «{ $there }»
    }
    .help = Сверьте оба текста и исправьте тот, где ошибка. Писать числа словами тоже можно: это ошибкой не считается.
rule-parity-date =
    { $case ->
        [missing] Даты или времени «{ $there }» из оригинала ({ $lang }) в переводе нет
        [extra] Даты или времени «{ $here }» нет в оригинале ({ $lang })
       *[differs] Здесь «{ $here }», а в оригинале ({ $lang }) «{ $there }»
    }
    .help = Сверьте оба текста: из-за такой ошибки люди приходят не в тот день. Исправьте тот, где она есть.
rule-parity-amount =
    { $case ->
        [missing] Суммы «{ $there }» из оригинала ({ $lang }) в переводе нет
        [extra] Суммы «{ $here }» нет в оригинале ({ $lang })
       *[differs] Здесь «{ $here }», а в оригинале ({ $lang }) «{ $there }»
    }
    .help = Сверьте оба текста и исправьте сумму или валюту там, где ошибка.
rule-parity-phone =
    { $case ->
        [missing] Номера «{ $there }» из оригинала ({ $lang }) в переводе нет
        [extra] Номера «{ $here }» нет в оригинале ({ $lang })
       *[differs] Здесь номер «{ $here }», а в оригинале ({ $lang }) «{ $there }»
    }
    .help = Сверьте номер. Номера горячих линий лучше не писать, а называть: <hotline:код>. Тогда они всюду одинаковы.
rule-parity-link =
    { $case ->
        [missing] Ссылки на «{ $there }» из оригинала ({ $lang }) в переводе нет
        [extra] Ссылки на «{ $here }» нет в оригинале ({ $lang })
       *[differs] Здесь ссылка на «{ $here }», а в оригинале ({ $lang }) на «{ $there }»
    }
    .help = Перевод должен вести туда же, куда и оригинал. Страница того же сайта на другом языке ошибкой не считается.
rule-parity-shape =
    { $what ->
        [table]
            { $case ->
                [missing] Таблицы из оригинала ({ $lang }; строк и столбцов { $there }) в переводе нет
                [extra] Такой таблицы (строк и столбцов { $here }) нет в оригинале ({ $lang })
               *[differs] В таблице здесь строк и столбцов { $here }, а в оригинале ({ $lang }) { $there }
            }
       *[heading]
            { $case ->
                [missing] Заголовков здесь ({ $here }) меньше, чем в оригинале ({ $lang }: { $there })
                [extra] Заголовков здесь ({ $here }) больше, чем в оригинале ({ $lang }: { $there })
               *[differs] Заголовки здесь другие ({ $here }), чем в оригинале ({ $lang }: { $there })
            }
    }
    .help = Переведите недостающую часть или сделайте одинаковыми уровни заголовков и размеры таблиц в обоих текстах.

## Правила: сравнение с прежним состоянием сайта
rule-address-gone = Адреса { $address } больше нет
    .help = На него ведут закладки, поиск и другие сайты. Впишите его в поле aliases страницы, которая его заменила.
rule-changed-silently = Текст новости изменён после публикации: было «{ $was }», стало «{ $now }»
    .help = Скажите об этом читателям: добавьте запись в поле updates. Изменение одних знаков препинания и пробелов здесь не считается.
rule-record-changed-silently =
    { $kind ->
        [event] Событие «{ $id }» изменено после объявления, а читателям об этом не сказано: { $field }
        [hotline] Горячая линия «{ $id }» изменена, а день проверки старый: { $field }
       *[dataset] Цифры набора «{ $id }» изменены, а читателям об этом не сказано
    }
    .help =
        { $kind ->
            [event] Добавьте запись в поле changes (время, место, отмена) или updates.
            [hotline] Проверьте линию ещё раз и поставьте в поле verified сегодняшний день.
           *[dataset] Добавьте запись в поле updates, а если это новые данные – измените день в поле updated.
        }

## Правила: комментарии, которые принимают находку
rule-accept-reason = Не сказано, почему находка «{ $code }» может остаться
    .help = Допишите причину после двоеточия: accept { $code }: причина. Её прочтёт тот, кто будет править текст через год.
rule-accept-unknown = Правила «{ $code }» нет
    .help = Название правила стоит в квадратных скобках в начале находки.
rule-accept-refused = Находку «{ $code }» нельзя принять комментарием
    .help = Её нужно исправить: читателям объяснение не поможет. Комментарий уберите.
rule-accept-unused = Находки «{ $code }», которую принимает этот комментарий, здесь нет
    .help = Если она уже исправлена, уберите комментарий. Если нет — поставьте его строкой выше того места, о котором речь.
rule-accept-place =
    { $where ->
        [title] Комментарий стал частью заголовка или вступления: его увидят читатели
       *[other] Из-за комментария в начале строки в этой строке не работает разметка
    }
    .help = Поставьте его отдельной строкой выше.

## Слова: файлы .ftl

## Правила: записи и настройки сайта
rule-records-not-a-list = Файл с записями должен быть списком
    .help = Каждую запись начинайте строкой «- id: …», остальные её поля пишите под «id».
rule-id-twice = У двух записей одинаковый id: «{ $id }»
    .help = Дайте одной из них другой id или уберите лишнюю запись.
rule-phone-display = Показан не тот номер, который набирается: «{ $display }» и { $phone }
    .help = Цифры в «display» должны быть те же, что в «phone», только сгруппированные.
rule-value-hours = Часы работы «{ $value }» записаны не так
    .help = Напишите «always», если линия работает круглосуточно, или список: - days: mon-fri, под ним opens: 08:00 и closes: 20:00.
rule-value-days = «{ $value }» — не дни недели
    .help = Дни пишут так: mon-fri, [mon, wed] или daily. Сами дни: mon, tue, wed, thu, fri, sat, sun.
rule-exception-unclear = Неясно, работает ли линия в эти дни
    .help = Напишите что-то одно: «closed: да» или «hours» с часами работы.
rule-exception-days = Часы исключения не называют дня недели, на который приходится { $date }
    .help = Назовите в «days» именно этот день. Иначе читатели увидят, что линия не работает.
rule-exception-hour = Исключение касается целых дней, а здесь записан час: { $value }
    .help = Оставьте одну дату. Если линия в этот день работает иначе, запишите часы в «hours».
rule-calendar-days = «{ $value }» — не день и не дни подряд
    .help = Напишите день: 2026-12-25, или первый и последний день: 2026-12-25..2027-01-08. Часов в календаре нет: их пишут в исключениях линии.
rule-calendar-past = Все дни календаря «{ $id }» уже прошли
    .help = Добавьте дни следующего года: иначе линии, которые на него ссылаются, будут обещать ответ в праздники.
rule-closure-overlap = Эти дни есть и в календаре «{ $id }»
    .help = Действует исключение самой линии. Если оно говорит то же, что календарь, уберите его.
rule-hours-overlap = В эти часы линия уже открыта по другой строке
    .help = Исправьте дни или время в одной из двух строк: читатели должны видеть каждый час только раз.
rule-exceptions-overlap = Эти дни уже есть в другом исключении
    .help = Оставьте их только в одном: иначе читатели не узнают, когда линия работает на самом деле.
rule-expires-before-deadline = Новость исчезнет из списков раньше, чем истечёт её срок: { $deadline }
    .help = Уберите «expires»: объявление, срок которого прошёл, само становится «завершённым». Или поставьте более поздний день.
rule-action-without-deadline = Новость просит читателя что-то сделать, а до какого дня — не говорит
    .help = Добавьте «deadline: 2026-03-15» или «deadline: 2026-03-15T18:00». Без него кнопка останется на странице навсегда.
rule-end-before-start = Конец раньше начала
    .help = Проверьте обе даты: наверное, они перепутаны.
rule-zone-unknown = Нет часового пояса «{ $value }»
    .help = Пояс пишут латиницей, часть света и город: Europe/Kyiv.
rule-base-url = «{ $value }» не может быть адресом сайта
    .help = Напишите адрес полностью: https://example.org/ или https://example.org/health/, без «?» и «#».
rule-rule-unknown = Нет правила «{ $code }»
    .help = Имя правила стоит в квадратных скобках рядом со словом «ошибка», «предупреждение» или «примечание».
rule-value-range = Число «{ $value }» в поле «{ $field }» слишком мало или слишком велико
    .help = Укажите другое число или уберите поле: тогда программа выберет сама.
rule-menu-target = Пункт меню должен вести ровно в одно место
    .help = Оставьте одно из полей: «page», «section» или «url». Для «url» нужно ещё название, «title».
rule-menu-deep = В меню может быть не больше двух уровней
    .help = Перенесите эти пункты на уровень выше или на страницу раздела.

## Схемы для редакторов: visnyk schema
schema-written = { $count ->
        [one] { $count } схема лежит в «{ $folder }»
        [few] { $count } схемы лежат в «{ $folder }»
       *[many] { $count } схем лежит в «{ $folder }»
        [other] { $count } схемы лежат в «{ $folder }»
    }
schema-settings = Настройки редактора ({ $path }) – ваши, поэтому они не изменены. Чтобы он нашёл схемы, добавьте:

## Контраст цветов: visnyk contrast
contrast-text = текст
contrast-line = граница элемента управления
contrast-ring = две полосы рамки фокуса
contrast-focus = рамка фокуса, достаточно одной полосы
contrast-least = не меньше { $least }
contrast-too-faint = мало
contrast-proved = { $count ->
        [one] { $count } пара цветов, и контраст у неё достаточный
        [few] { $count } пары цветов, и у всех контраст достаточный
        [many] { $count } пар цветов, и у всех контраст достаточный
       *[other] { $count } пары цветов, и у всех контраст достаточный
    }
contrast-faint = { $count ->
        [one] { $count } паре цветов не хватает контраста
        [few] { $count } парам цветов не хватает контраста
        [many] { $count } парам цветов не хватает контраста
       *[other] { $count } паре цветов не хватает контраста
    }

## visnyk translations: таблица, подтверждение, обмен с переводчиками
translations-title = Состояние переводов
translations-column = Текст
translations-original = оригинал
translations-complete = готово
translations-outdated = устарело
translations-untracked = не сверено
translations-missing = нет
translations-count-original = оригиналов: { $count }
translations-count-complete = готово: { $count }
translations-count-outdated = устарело: { $count }
translations-count-untracked = не сверено: { $count }
translations-count-missing = нет: { $count }
translations-behind = { $path } отстаёт от { $source }:
translations-changed = изменено, строка { $line }: { $text }
translations-added = добавлено, строка { $line }: { $text }
translations-removed = удалено из оригинала, в переводе строка { $line }: { $text }
translations-changed-somewhere = изменён абзац
translations-added-somewhere = добавлен абзац
translations-removed-somewhere = удалён абзац
translations-accepted = { $path }: соответствует нынешнему тексту на языке «{ $lang }» (абзацев: { $count })
translations-accepted-minor = { $path }: остаётся верным и для нынешнего текста на языке «{ $lang }» (абзацев: { $count })
translations-stands = { $path }: уже подтверждено, ничего не изменено
translations-no-text = Нет такого текста: { $path }
    .help = Назовите файл в папке content, например content/news/a.bg.md.
translations-no-language = На сайте нет языка «{ $lang }»
    .help = Языки сайта: { $known }.
translations-no-source = { $path }: нет текста, с которого это можно было бы перевести
    .help = Перевод подтверждают, когда рядом лежит оригинал на другом языке.
translations-is-original = { $path }: это оригинал, с него переводят другие
    .help = Если он сам переведён с другого языка, назовите его: --from ЯЗЫК.
translations-circle = { $path }: { $source } сам является переводом этого текста
    .help = Уберите поле translated из оригинала.
translations-empty = { $path }: в оригинале { $source } нет ни одного слова
    .help = Напишите оригинал, а затем подтверждайте перевод.
translations-minor-first = { $path }: ещё не записано, с какого текста он переведён
    .help = Параметр --minor работает после первого подтверждения. Сверьте перевод и выполните команду без него.
translations-unclosed = { $path }: строки между --- в начале файла не закрыты
    .help = Добавьте строку --- после последнего поля.
translations-lines = { $path }: поле translated не удалось найти или оно занимает несколько строк
    .help = Исправьте ошибки, которые показывает visnyk check, или уберите это поле и повторите.
translations-nothing = Переводить нечего.
translations-exported = { $path }: { $source } → { $lang }, текстов: { $files }, абзацев: { $count }
translations-export-shape = { $path }: не записано, потому что абзацев здесь не столько, сколько было в оригинале. Обновите этот перевод вручную.
translations-out-taken = Файл { $path } уже есть
    .help = В нём может быть работа переводчика. Назовите другой файл: --out ФАЙЛ.
translations-note-field = Поле { $field }: простой текст одной строкой.
translations-note-text = Текст в разметке Markdown: пометки и адреса в скобках оставляйте, слова переводите.
translations-note-changed = Оригинал изменён: здесь стоит прежний перевод, обновите его.
translations-xml = { $path }: файл повреждён, строка { $line }
    .help = Сохраните его в переводческой программе ещё раз.
translations-not-xliff = { $path }: это не XLIFF 2
    .help = Нужен файл, который создаёт visnyk translations export.
translations-foreign-unit = { $path }: абзац «{ $id }» записала не эта программа
    .help = Нужен файл, который создаёт visnyk translations export.
translations-import-made = { $path }: создано
translations-import-updated =
    { $count ->
        [one] { $path }: обновлён { $count } абзац
        [few] { $path }: обновлены { $count } абзаца
        [many] { $path }: обновлены { $count } абзацев
       *[other] { $path }: обновлены { $count } абзаца
    }
translations-import-left = { $path }: осталось абзацев: { $count }. Они не переведены, или тем временем изменены здесь или в оригинале, или им не нашлось места.
translations-import-removed = { $path }: строки { $line } в оригинале уже нет, удалите её и подтвердите перевод: { $text }
translations-import-gone = { $path }: этого оригинала уже нет, его перевод пропущен
translations-import-taken = { $path }: файл уже есть, он не изменён
translations-import-unfinished = { $path }: не создано, потому что не переведено абзацев: { $count }
translations-import-untracked = { $path }: не изменено, потому что неизвестно, с какого текста он переведён
translations-import-shape = { $path }: не изменено, потому что абзацы не совпадают с абзацами оригинала. Перенесите перевод вручную.

## Полнота языков: visnyk words
words-messages = сообщения
words-texts = тексты
words-complete = Все языки полны
words-missing =
    { $count ->
        [one] Не хватает { $count } текста
        [few] Не хватает { $count } текстов
        [many] Не хватает { $count } текстов
       *[other] Не хватает { $count } текста
    }
words-no-config = В content/site.yaml есть ошибки: сначала visnyk check
words-known = Слова на языке «{ $lang }» у программы уже есть
words-exists = { $path } уже есть: файл не изменён
words-begun = Создан { $path }. Переведите его и добавьте { $lang } в languages в content/site.yaml; чего не хватает, показывает visnyk words
words-head =
    Слова страниц на языке «{ $lang }». Уберите # перед сообщением и переведите его.
    Формы множественного числа этого языка: { $categories }. Чего не хватает, показывает visnyk words.

# data/wording.yaml
table-wording = Словоупотребление сайта: content/data/wording.yaml
field-wording-words = Слова, которых на сайте не пишут, и что пишут вместо них
field-wording-latin = Названия латиницей, которые могут стоять среди слов кириллицей
field-wording-known = Слова, которых может не знать словарь: названия, фамилии, термины
table-house-word = Слово, которого не пишут
field-house-word-languages = На каких языках его не пишут
field-house-word-wrong = Слово, несколько слов или их список; звёздочка в конце означает любое окончание: бесплатн*
field-house-word-right = Что пишут вместо него; звёздочка в конце сохраняет окончание: безвозмездн*
field-house-word-hint = Совет для случаев, где готовой замены нет
