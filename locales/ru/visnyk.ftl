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
checked = Проверено { $files } за { $seconds } с, ошибок нет
checked-files =
    { $count ->
        [one] { $count } файл
        [few] { $count } файла
        [many] { $count } файлов
       *[other] { $count } файла
    }
milliseconds = { $number } мс

## Материалы с ошибками: их список стоит под строкой
withheld-published = Сайт опубликован без материалов, в которых есть ошибки ({ $count }):
withheld-kept = Сайт оставлен прежним, потому что в материалах есть ошибки ({ $count }):
withheld-advice = Исправьте их или опубликуйте остальное: visnyk build --without-broken

## Что изменится само, когда придёт время
next = Следующее изменение: { $when } — { $what }
next-appears = появится «{ $title }»
next-expires = исчезнет из списков «{ $title }»
next-begins = начнётся «{ $title }»
next-ends = завершится «{ $title }»

## Этапы работы, для --timings и полосы хода
stage-walk = поиск файлов
stage-parse = чтение
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
cli-fields = Показать поля новостей, страниц и записей: что в них писать
cli-fields-kind = Вид: news, page, event…; без него — все
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
cli-check-format = Как показать найденное: text (для людей), json, sarif
cli-value-folder = ПАПКА
cli-value-lang = ЯЗЫК
cli-value-format = ФОРМА
cli-value-time = ВРЕМЯ
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

## visnyk fields: виды полей. «{ $known }», «{ $table }» и «{ $kind }» приходят готовыми
fields-required = обязательное
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
table-attachment = Прикреплённый файл
table-update = Изменение после публикации
table-source = Источник
table-partner = Партнёр: content/data/partners.yaml
table-logo = Логотип
table-hotline = Горячая линия: content/data/hotlines.yaml
table-hours = Часы работы
table-exception = Дни с другим расписанием
table-channel = Другой способ обратиться
table-abroad = Звонки из-за границы
table-event = Событие: content/data/events.yaml
table-event-place = Место события
table-registration = Регистрация
table-change = Изменение события
table-site = Настройки сайта: content/site.yaml
table-organization = Организация, отвечающая за сайт
table-menu = Пункт меню
table-social = Страница в социальной сети
table-statement = Заявление о доступности
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
field-news-gallery = Файлы изображений для галереи под текстом, в нужном порядке
field-news-background = Код общего текста (content/snippets), который встанет под новостью как справка
field-news-related = Коды новостей на ту же тему
field-news-events = Коды событий, о которых идёт речь
field-news-partners = Коды партнёров, о которых идёт речь
field-news-people = Коды людей, о которых идёт речь
field-news-documents = Коды документов, о которых идёт речь
field-news-attachments = Файлы для скачивания с названиями, понятными без контекста
field-news-updates = Что изменено после публикации; исправления показываются на отдельной странице
field-news-deadline = До какого дня можно подать заявку или ответить
field-news-publish = Когда опубликовать, если не в день новости
field-news-expires = Последний день в списках; страница останется с пометкой, что это уже в прошлом
field-news-draft = «да», пока новость не готова: её видно только с --drafts
field-news-pinned = «да», чтобы новость стояла первой в списке
field-news-noindex = «да», чтобы поисковые системы не показывали страницу
field-news-aliases = Прежние адреса страницы: с них посетитель попадёт сюда
field-news-source = Откуда взята новость, если она не ваша
field-news-translated = День, когда сделан или сверен этот перевод

## Поля страницы
field-page-title = Название страницы: стоит вверху, в меню и на вкладке браузера
field-page-lead = О чём страница, в одном-двух предложениях
field-page-slug = Конец адреса страницы, если он должен быть не таким, как имя файла
field-page-menu_title = Более короткое название для меню
field-page-image = Изображение над текстом
field-page-photos = Подписи, авторы и лицензии изображений, стоящих в тексте; ключ — имя файла
field-page-attachments = Файлы для скачивания с названиями, понятными без контекста
field-page-updates = Что и когда изменено на странице
field-page-draft = «да», пока страница не готова: её видно только с --drafts
field-page-noindex = «да», чтобы поисковые системы не показывали страницу
field-page-aliases = Прежние адреса страницы: с них посетитель попадёт сюда
field-page-layout = Имя шаблона темы, если страница должна выглядеть не как другие
field-page-translated = День, когда сделан или сверен этот перевод

## Поля срочного сообщения, общего текста, программы события
field-alert-title = Суть сообщения в нескольких словах
field-alert-level = Насколько это серьёзно: info — к сведению, warning — внимание, danger — опасность
field-alert-from = С какого дня или времени показывать
field-alert-until = По какой день или время показывать, включительно
field-alert-draft = «да», пока сообщение не готово
field-alert-translated = День, когда сделан или сверен этот перевод
field-snippet-title = Заголовок, под которым текст стоит на страницах
field-snippet-translated = День, когда сделан или сверен этот перевод
field-programme-translated = День, когда сделан или сверен этот перевод

## Поля, вложенные в новость или страницу
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
field-attachment-file = Имя файла рядом с текстом
field-attachment-title = Что это за документ; размер и формат программа допишет сама
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

## Поля горячей линии
field-hotline-id = Код, которым на линию ссылаются в текстах: moh
field-hotline-name = Чья это линия и о чём
field-hotline-phone = Номер с кодом страны или короткий; записывается только здесь
field-hotline-display = Как показать номер, если привычные группы цифр другие: 0 800 505 201
field-hotline-cost = Сколько стоит звонок: free — бесплатно, paid — платно, operator — по тарифу оператора
field-hotline-hours = Когда отвечают; always — круглосуточно
field-hotline-languages = На каких языках отвечают
field-hotline-audience = Кому сюда звонить
field-hotline-abroad = Можно ли позвонить из-за границы и как
field-hotline-channels = Другие способы обратиться: чат, почта, мессенджеры — важно для тех, кто не слышит
field-hotline-exceptions = Дни, когда линия работает иначе: праздники, технические работы
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
field-event-changes = Всё, что изменилось после объявления: дописывайте, не стирайте
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

## Поля настроек сайта
field-site-title = Название сайта
field-site-description = О чём сайт, в одном предложении: для поиска
field-site-base_url = Адрес, по которому сайт будет стоять в интернете, с путём, если он есть
field-site-languages = Языки сайта; первый — основной
field-site-timezone = Часовой пояс, по которому пишут все даты: Europe/Kyiv
field-site-theme = Имя темы из папки themes; без него — встроенная
field-site-organization = Кто отвечает за сайт
field-site-header_hotlines = Коды горячих линий, стоящих вверху каждой страницы
field-site-categories = Темы новостей: код и название на каждом языке, в нужном порядке
field-site-menu = Главное меню, не больше двух уровней
field-site-social = Страницы в социальных сетях
field-site-per_page = Сколько новостей на одной странице списка
field-site-feed_items = Сколько новостей в ленте (Atom)
field-site-licence = На каких условиях можно брать тексты сайта
field-site-rules = Насколько строго каждое правило: error, warn, note или off
field-site-statement = Данные для заявления о доступности
field-site-security = Куда сообщать об уязвимостях
field-organization-id = Код организации: moh
field-organization-name = Полное название организации
field-organization-email = Адрес почты для обращений
field-organization-address = Почтовый адрес
field-organization-url = Главный сайт организации
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
rule-file-unreadable = Файл не удалось прочитать: { $reason }
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
rule-value-type = { $expected ->
        [map] В «{ $field }» должны быть поля, каждое с новой строки
        [list] В «{ $field }» должен быть список
       *[text] В «{ $field }» должен быть простой текст, а не список или вложенные поля
    }
    .help = { $expected ->
        [map] Под «{ $field }:» запишите поля с отступом в два пробела.
        [list] Каждое значение запишите с новой строки, начав его с «- ».
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
    .help = Запишите цвет шестью шестнадцатеричными цифрами в кавычках: "#0B4A8A".
rule-theme-limit = Полка не может содержать { $value } записей
    .help = Укажите число от 1 до { $most }.
rule-theme-contrast = В схеме «{ $scheme }» цвета «{ $front }» и «{ $back }» слишком похожи: контраст { $ratio }:1
    .help = Нужно не меньше { $least }:1. Сделайте один из цветов светлее или темнее.
rule-asset-unknown = В теме нет файла «{ $name }»
    .help = Положите файл в папку assets темы или исправьте название.
rule-template-syntax = Шаблон не удаётся прочитать: { $reason }
    .help = Исправьте шаблон в этом месте. Сообщение на английском — от движка шаблонов Tera.
rule-template-render = Шаблон «{ $template }» не удалось применить: { $reason }
    .help = Проверьте, есть ли такое поле среди данных шаблона. Сообщение на английском — от движка шаблонов Tera.
rule-template-word-unknown = Слова «{ $key }» нет ни в одном языке
    .help = Исправьте ключ или добавьте «{ $key } = …» в locales/<язык>/site.ftl.
rule-template-word-missing = Слова «{ $key }» нет в таких языках: { $languages }
    .help = Добавьте «{ $key } = …» в locales/<язык>/site.ftl каждого из этих языков.
rule-template-word-argument = Слову «{ $key }» не передано «{ $name }»
    .help = Добавьте аргумент: t(key="{ $key }", { $name }=…).
rule-template-word-dynamic = Ключ слова должен быть записан прямо в шаблоне
    .help = Напишите t(key="слово") или начните ключ с постоянной части: t(key="event-mode-" ~ mode).
rule-template-word-unused = Слово «{ $key }» не используется ни в одном шаблоне
    .help = Удалите его или воспользуйтесь им: t(key="{ $key }").
