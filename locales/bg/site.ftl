### Думите на сайта на български. Редът с „##“ пояснява групата под него.
### Числата в { $count } се изписват по правилата на езика; датите и имената идват вече готови.

## Език: собствено име, превключвател, страници без превод ($section стои в кавички)
language-own-name = Български
language-switcher = Език на страницата
language-not-translated = { $language }: страницата не е преведена, към раздел „{ $section }“
language-not-translated-home = { $language }: страницата не е преведена, към началната страница
translation-outdated = Оригиналът е променен на { $date }, преводът още не е обновен.
translation-outdated-undated = Оригиналът е променен, преводът още не е обновен.
translation-outdated-link = Към оригинала

## Бележка след заглавие на материал на друг език; $language е собственото име на езика
in-language-uk = (на украински)
in-language-ru = (на руски)
in-language-bg = (на български)
in-language-en = (на английски)
in-language-other = (език: { $language })
language-name-uk = украински
language-name-ru = руски
language-name-bg = български
language-name-en = английски

## Рамка на страницата: връзки за клавиатурата и имена на областите, които екранният четец произнася
skip-to-content = Към основното съдържание
menu = Меню
menu-main = Главно меню
menu-section = В този раздел
menu-submenu = Подраздели: { $title }
breadcrumbs = Път до страницата
home = Начало

## Новини: списъци, архив, преминаване по страници
news = Новини
news-latest = Последни новини
news-all = Всички новини
news-empty = Все още няма новини.
news-category = Новини по темата „{ $category }“
news-month = Новини: { $month }
news-pinned = Закачена новина
news-count =
    { $count ->
        [one] { $count } новина
       *[other] { $count } новини
    }
categories = Теми
archive-by-month = Архив по месеци
pagination = Страници на списъка
page-of = Страница { $page } от { $pages }
page-newer = По-нови
page-older = По-стари
news-neighbours = Съседни новини
news-previous = Предишна новина
news-next = Следваща новина

## Новина или страница: данни под заглавието и след текста
published = Публикувано
updated = Обновено
author =
    { $count ->
        [1] Автор
       *[other] Автори
    }
source = Източник
category = Тема
tags = Ключови думи
deadline = Отворено до { $date }
deadline-passed = Приключи на { $date }
notices = Обяви със срок
notices-lead = Обществени поръчки, анкети, покани и конкурси: какво е отворено и до кой ден.
notices-open = Отворени
notices-open-empty = В момента няма отворени обяви.
notices-ended = Приключили
collection-open = Отворени
collection-empty = В момента тук няма нищо.
collection-ended = Приключили
value-yes = да
value-no = не
related = Вижте също
background = Справка
mentioned-events = Събития в този материал
mentioned-partners = Партньори в този материал
mentioned-people = Хора в този материал
mentioned-documents = Документи в този материал
attachments = Файлове
attachment-details = { $format }, { $size }
attachment-pages =
    { $count ->
        [one] { $count } страница
       *[other] { $count } страници
    }
photo-credit = Снимка: { $credit }
licence = Лиценз: { $licence }
gallery = Снимки
gallery-open = Отваряне на снимка { $number } отделно

## История на промените и страница с поправките
updates = Какво е променено
update-update = Обновяване
update-correction = Поправка
update-refutation = Опровержение
update-was = Беше
update-now = Стана
changed-was = Беше: { $text }.
changed-now = Стана: { $text }.
update-refuted = Опровергано
corrections = Поправки и обновявания
corrections-lead = Всичко, което променихме след публикуването: кога, какво точно и защо.
corrections-feed = Емисия с поправки (Atom)
corrections-count =
    { $count ->
        [one] { $count } промяна
       *[other] { $count } промени
    }

## Събития
events = Събития
events-upcoming = Предстоящи събития
events-past = Минали събития
events-all = Всички събития
events-upcoming-empty = Все още няма предвидени събития.
events-calendar = Календар на всички събития (ICS)
events-calendar-help = Копирайте адреса на тази връзка в календара на телефона си – новите събития и промените ще се появяват там сами.
event-when = Кога
event-where = Къде
event-mode = Формат
event-mode-in-person = На място
event-mode-online = Онлайн
event-mode-mixed = На място и онлайн
event-access = Достъпност на сградата
event-languages = Работни езици
event-sign-language = Жестов език
event-sign-language-provided = Осигурен е превод на жестов език
event-sign-language-none = Няма превод на жестов език
event-online-link = Включване онлайн
event-registration = Регистрация
event-register = Регистриране
event-register-by = Регистрация до { $date }
event-registration-closed = Регистрацията приключи
event-programme = Програма
event-organisers =
    { $count ->
        [1] Организатор
       *[other] Организатори
    }
event-speakers =
    { $count ->
        [1] Говори
       *[other] Говорят
    }
event-contact = Въпроси за събитието
event-results = Резултати
event-news = Новини за събитието
event-calendar = Добавяне в календара (файл ICS)
event-finished = Събитието вече се състоя
event-takes-place = Ще се проведе { $when }
event-took-place = Проведе се { $when }
event-changes = Промени
event-change-online = Преместено онлайн
event-change-place = Ново място
event-change-time = Нов час
event-change-postponed = Отложено
event-change-cancelled = Отменено
time-zone = Часова зона: { $zone } ({ $offset })
zone-europe-kyiv = киевско време
zone-europe-sofia = софийско време
zone-europe-warsaw = варшавско време
zone-europe-brussels = брюкселско време

## Горещи линии
hotlines = Горещи линии
hotlines-all = Всички горещи линии
hotlines-cards = Запазете всички номера в телефона си (VCF)
hotlines-cards-help = Ще ги имате в контактите и без интернет.
hotlines-everybody = За всички
hotline-more = Повече: { $name }
hotline-audience = За кого
hotline-about = За какво
hotline-hours = Работно време
hotline-week = Следващите седем дни
hotline-open = Сега работи
hotline-open-until = Сега работи, до { $time } ч.
hotline-closed-now = Сега не работи
hotline-closed-until = Сега не работи, отваря в { $time } ч.
hotline-always = Денонощно, без почивни дни
hours-daily = всеки ден
hours-all-day = денонощно
hours-closes-next-day = на следващия ден
hotline-cost = Цена на разговора
hotline-cost-free = Безплатно
hotline-cost-paid = Платено
hotline-cost-operator = По тарифата на вашия оператор
hotline-languages = Езици
hotline-abroad = Обаждания от чужбина
hotline-abroad-reachable = Номерът работи и от чужбина
hotline-abroad-unreachable = От чужбина номерът може да не работи
hotline-write = Можете да пишете
hotline-exceptions = Особени дни
hotline-closed = не работи
hotline-verified = Номерът е проверен на { $date }
channel-email = Електронна поща
channel-sms = СМС
channel-chat = Чат на сайта
channel-video = Видеовръзка на жестов език
channel-website = Сайт
channel-telegram = Telegram
channel-viber = Viber
channel-whatsapp = WhatsApp
channel-signal = Signal

## Партньори: заглавия по роля
data = Отворени данни
data-empty = Все още няма данни.
data-catalog = Каталог за порталите за отворени данни
data-sorted-up = Подредено по колоната „{ $column }“, във възходящ ред
data-sorted-down = Подредено по колоната „{ $column }“, в низходящ ред
data-total = Общо
data-rows = Редове { $from }–{ $to } от { $all }. Всички редове са във файловете по-долу.
data-rows-all = Цялата таблица (редове: { $all })
data-updated = Към
data-download = Изтегляне на { $format } ({ $size })
data-frequency = Колко често се обновяват
data-frequency-daily = Всеки ден
data-frequency-weekly = Всяка седмица
data-frequency-monthly = Всеки месец
data-frequency-quarterly = Всяко тримесечие
data-frequency-biannual = Два пъти годишно
data-frequency-annual = Всяка година
data-frequency-irregular = Нередовно
data-frequency-once = Не се обновяват
data-next = Следващо обновяване
data-method = Как е изчислено
data-contact = Въпроси за данните
partners = Партньори
partner-role-donor =
    { $count ->
        [1] Донор
       *[other] Донори
    }
partner-role-implementer =
    { $count ->
        [1] Изпълнител
       *[other] Изпълнители
    }
partner-role-government =
    { $count ->
        [1] Държавна институция
       *[other] Държавни институции
    }
partner-role-medical =
    { $count ->
        [1] Лечебно заведение
       *[other] Лечебни заведения
    }
partner-role-media =
    { $count ->
        [1] Медия
       *[other] Медии
    }
country-bg = България
country-ch = Швейцария
country-de = Германия
country-fr = Франция
country-gb = Великобритания
country-md = Молдова
country-no = Норвегия
country-pl = Полша
country-ro = Румъния
country-se = Швеция
country-ua = Украйна
country-us = Съединени американски щати
partner-website = Сайт
partner-since = Партньорство от { $year } г.
partner-until = Партньорство до { $year } г.

## Длъжностни лица и документи
people = Длъжностни лица
person-phone = Телефон
person-email = Електронна поща
person-reception = Приемно време
glossary = Речник на съкращенията
glossary-lead = Какво означават съкращенията на този сайт.
glossary-also = също { $forms }
documents = Документи
document-kind-law =
    { $count ->
        [1] Закон
       *[other] Закони
    }
document-kind-resolution =
    { $count ->
        [1] Постановление
       *[other] Постановления
    }
document-kind-order =
    { $count ->
        [1] Заповед
       *[other] Заповеди
    }
document-kind-decision =
    { $count ->
        [1] Решение
       *[other] Решения
    }
document-kind-agreement =
    { $count ->
        [1] Споразумение
       *[other] Споразумения
    }
document-kind-plan =
    { $count ->
        [1] План
       *[other] Планове
    }
document-kind-report =
    { $count ->
        [1] Отчет
       *[other] Отчети
    }
document-kind-other =
    { $count ->
        [1] Друг документ
       *[other] Други документи
    }
document-languages = Език на документа
document-number = Номер
document-named = { $title }, № { $number }
document-date = Дата
document-issuer = Издаден от
document-status = Статус
document-status-in-force = В сила
document-status-amended = В сила, с изменения
document-status-repealed = Отменен
document-replaces = Заменя
document-replaced-by = Заменен с

## Отворени данни
chart-region = Диаграма
chart-name = Диаграма: { $title }
chart-table = Таблица с тези данни
chart-million = { $number } млн.
chart-billion = { $number } млрд.
chart-extremes = Най-много: { $most } – { $highest }; най-малко: { $least } – { $lowest }.
chart-equal = Навсякъде еднакво: { $value }.
chart-one = { $name } – { $value }.
chart-change = В началото: { $first } – { $from }; накрая: { $last } – { $to }.
chart-first = Показани са първите { $shown } от { $all }; останалите са в таблицата.
chart-last = Показани са последните { $shown } от { $all }; останалите са в таблицата.
chart-no-value = няма данни

## Части на текста: бележки, съдържание, откроени блокове, задачи
footnote-back = Обратно към текста, бележка
table-region = Таблица
footnotes = Бележки
contents = На тази страница
block-note = Бележка
block-tip = Съвет
block-important = Важно
block-warning = Внимание
block-caution = Бъдете предпазливи
task-done = (изпълнено)
task-open = (неизпълнено)

## Спешни съобщения на сайта, по степен
alert-info = За сведение
alert-warning = Внимание
alert-danger = Опасност

## Служебни страници
not-found = Страницата не е намерена
not-found-text = Възможно е адресът да съдържа грешка или страницата да е преместена. Ако сте въвели адреса сами, проверете го. Ако сте последвали връзка, потърсете нужното от началната страница или в новините.
not-found-home = Към началната страница
not-found-hotline = Имате нужда от помощ сега? Обадете се:
expired = Срокът на тази публикация изтече
expired-text = Публикацията беше валидна до { $date }. Актуалните съобщения ще намерите в новините.
moved = Страницата е преместена
moved-text = Новият адрес на страницата:

## Край на страницата: чий е сайтът, връзка, лиценз
footer-owner = Собственик на сайта
footer-licence = Лиценз на текстовете на сайта: { $licence }
contacts = Контакти
about-site = За сайта
contact-address = Адрес
social = Последвайте ни в социалните мрежи
feed = Емисия с новини (Atom)
feed-category = Емисия с новини по темата „{ $category }“ (Atom)
report-problem = Съобщете за грешка на страницата
report-problem-subject = Грешка на страницата „{ $title }“
report-problem-body = Адрес на страницата: { $url }
report-problem-phone = или се обадете:
report-problem-reply =
    { $count ->
        [one] Отговаряме до { $count } работен ден.
       *[other] Отговаряме до { $count } работни дни.
    }
security-contact = Съобщете за уязвимост
print = Отпечатване
printed-from = Адрес на страницата: { $url }

## Декларация за достъпност: състояние и дата
statement-status-full = Сайтът напълно съответства на изискванията.
statement-status-partial = Сайтът частично съответства на изискванията.
statement-status-none = Сайтът не съответства на изискванията.
statement-reviewed = Декларацията е прегледана на { $date }
statement-status = Отговаря ли сайтът на изискванията
statement-standard = Изисквания: { $standard }.
statement-issues = Какво още не е достъпно
statement-why = Защо
statement-instead = Как да получите същото по друг начин
statement-until = Ще поправим до
statement-alternatives = Ако нещо не е достъпно за вас
statement-method = Как проверявахме
statement-feedback = Съобщете ни за препятствие
statement-feedback-text = Ако нещо на сайта е неудобно или не може да се прочете, пишете ни или ни се обадете:
statement-enforcement = Ако отговорът не ви удовлетворява
statement-enforcement-text = Можете да се обърнете към органа, който следи за достъпността:

## Панел с настройки за достъпност
a11y = Настройки за достъпност
a11y-contrast = Контраст
a11y-contrast-auto = Както в системата
a11y-contrast-light = Светъл
a11y-contrast-dark = Тъмен
a11y-contrast-black-on-white = Черно на бяло
a11y-contrast-white-on-black = Бяло на черно
a11y-contrast-yellow-on-black = Жълто на черно
a11y-contrast-blue-on-blue = Тъмносиньо на светлосиньо
a11y-contrast-brown-on-beige = Кафяво на бежово
a11y-contrast-green-on-brown = Зелено на кафяво
a11y-contrast-system = В момента цветовете се задават от вашата система.
a11y-size = Размер
a11y-size-step = { $percent }{"\u00A0"}%
a11y-spacing = Разстояния
a11y-spacing-normal = Обичайни
a11y-spacing-wide = Увеличени
a11y-spacing-widest = Най-големи
a11y-images = Изображения
a11y-images-on = Показване
a11y-images-grey = Черно-бели
a11y-images-off = Описания вместо изображения
a11y-reset = Нулиране
a11y-hide = Скриване на настройките
a11y-saved = Настройките са запазени
a11y-reset-done = Настройките са нулирани
a11y-changed = Настройките са променени
a11y-not-kept = Без JavaScript изборът важи само за тази страница.
