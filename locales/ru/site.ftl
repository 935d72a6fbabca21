### Слова сайта по-русски. Строка с «##» поясняет группу под ней.
### Числа в { $count } печатаются по правилам языка; даты и названия приходят уже готовыми.

## Язык: собственное название, переключатель, страницы без перевода ($section стоит в именительном падеже в кавычках)
language-own-name = Русский
language-switcher = Язык страницы
language-not-translated = { $language }: страница не переведена, в раздел «{ $section }»
language-not-translated-home = { $language }: страница не переведена, на главную
translation-outdated = Оригинал изменён { $date }, перевод ещё не обновлён.
translation-outdated-undated = Оригинал изменён, перевод ещё не обновлён.
translation-outdated-link = Читать оригинал

## Пометка после названия материала на другом языке; $language — собственное название языка
in-language-uk = (на украинском)
in-language-ru = (на русском)
in-language-bg = (на болгарском)
in-language-en = (на английском)
in-language-other = (язык: { $language })
language-name-uk = украинский
language-name-ru = русский
language-name-bg = болгарский
language-name-en = английский

## Каркас страницы: ссылки для клавиатуры и названия областей, которые произносит программа чтения с экрана
skip-to-content = Перейти к основному содержанию
menu = Меню
menu-main = Главное меню
menu-section = В этом разделе
menu-submenu = Подразделы: { $title }
breadcrumbs = Путь к странице
home = Главная

## Новости: списки, архив, переход по страницам
news = Новости
news-latest = Последние новости
news-all = Все новости
news-empty = Новостей пока нет.
news-category = Новости по теме «{ $category }»
news-month = Новости: { $month }
news-pinned = Закреплено
news-count =
    { $count ->
        [one] { $count } новость
        [few] { $count } новости
        [many] { $count } новостей
       *[other] { $count } новости
    }
categories = Темы
archive-by-month = Архив по месяцам
pagination = Страницы списка
page-of = Страница { $page } из { $pages }
page-newer = Новее
page-older = Старше
news-neighbours = Соседние новости
news-previous = Предыдущая новость
news-next = Следующая новость

## Новость или страница: сведения под заголовком и после текста
published = Опубликовано
updated = Обновлено
author =
    { $count ->
        [1] Автор
       *[other] Авторы
    }
source = Источник
category = Тема
tags = Ключевые слова
deadline = Открыто до { $date }
deadline-passed = Завершено { $date }
notices = Объявления со сроком
notices-lead = Закупки, опросы, наборы и конкурсы: что открыто и до какого дня.
notices-open = Открыты
notices-open-empty = Сейчас открытых объявлений нет.
notices-ended = Завершены
collection-open = Открыты
collection-empty = Сейчас здесь ничего нет.
collection-ended = Завершены
value-yes = да
value-no = нет
related = Читайте также
background = Справка
mentioned-events = События в этом материале
mentioned-partners = Партнёры в этом материале
mentioned-people = Люди в этом материале
mentioned-documents = Документы в этом материале
attachments = Файлы
attachment-details = { $format }, { $size }
attachment-pages =
    { $count ->
        [one] { $count } страница
        [few] { $count } страницы
        [many] { $count } страниц
       *[other] { $count } страницы
    }
photo-credit = Фото: { $credit }
licence = Лицензия: { $licence }
gallery = Фотографии
gallery-open = Открыть фотографию { $number } отдельно

## История изменений материала и страница исправлений
updates = Что изменено
update-update = Обновление
update-correction = Исправление
update-refutation = Опровержение
update-was = Было
update-now = Стало
changed-was = Было: { $text }.
changed-now = Стало: { $text }.
update-refuted = Опровергнуто
corrections = Исправления и обновления
corrections-lead = Всё, что мы изменили после публикации: когда, что именно и почему.
corrections-feed = Лента исправлений (Atom)
corrections-count =
    { $count ->
        [one] { $count } изменение
        [few] { $count } изменения
        [many] { $count } изменений
       *[other] { $count } изменения
    }

## События
events = События
events-upcoming = Предстоящие события
events-past = Прошедшие события
events-all = Все события
events-upcoming-empty = Запланированных событий пока нет.
events-calendar = Календарь всех событий (ICS)
events-calendar-help = Скопируйте адрес этой ссылки в календарь телефона – новые события и изменения будут появляться там сами.
event-when = Когда
event-where = Где
event-mode = Формат
event-mode-in-person = Очно
event-mode-online = Онлайн
event-mode-mixed = Очно и онлайн
event-access = Доступность помещения
event-languages = Рабочие языки
event-sign-language = Жестовый язык
event-sign-language-provided = Есть перевод на жестовый язык
event-sign-language-none = Перевода на жестовый язык не будет
event-online-link = Присоединиться онлайн
event-registration = Регистрация
event-register = Зарегистрироваться
event-register-by = Регистрация до { $date }
event-registration-closed = Регистрация завершена
event-programme = Программа
event-organisers =
    { $count ->
        [1] Организатор
       *[other] Организаторы
    }
event-speakers =
    { $count ->
        [1] Выступает
       *[other] Выступают
    }
event-contact = Вопросы о событии
event-results = Итоги
event-news = Новости о событии
event-calendar = Добавить в календарь (файл ICS)
event-finished = Событие уже состоялось
event-takes-place = Состоится { $when }
event-took-place = Состоялось { $when }
event-changes = Изменения
event-change-online = Перенесено в онлайн
event-change-place = Новое место
event-change-time = Новое время
event-change-postponed = Отложено
event-change-cancelled = Отменено
time-zone = Часовой пояс: { $zone } ({ $offset })
zone-europe-kyiv = по киевскому времени
zone-europe-sofia = по софийскому времени
zone-europe-warsaw = по варшавскому времени
zone-europe-brussels = по брюссельскому времени

## Горячие линии
hotlines = Горячие линии
hotlines-all = Все горячие линии
hotlines-cards = Сохранить все номера в телефон (VCF)
hotlines-cards-help = Они будут в контактах даже без интернета.
hotlines-everybody = Для всех
hotline-more = Подробнее: { $name }
hotline-audience = Для кого
hotline-about = С чем обращаться
hotline-hours = Часы работы
hotline-week = Ближайшие семь дней
hotline-open = Сейчас работает
hotline-open-until = Сейчас работает, до { $time }
hotline-closed-now = Сейчас не работает
hotline-closed-until = Сейчас не работает, откроется в { $time }
hotline-always = Круглосуточно, без выходных
hours-daily = ежедневно
hours-all-day = круглосуточно
hours-closes-next-day = следующего дня
hotline-cost = Стоимость звонка
hotline-cost-free = Бесплатно
hotline-cost-paid = Платно
hotline-cost-operator = По тарифу вашего оператора
hotline-languages = Языки
hotline-abroad = Звонки из-за границы
hotline-abroad-reachable = Этот номер работает и из-за границы
hotline-abroad-unreachable = Из-за границы этот номер может не работать
hotline-write = Можно написать
hotline-exceptions = Особые дни
hotline-closed = не работает
hotline-verified = Номер проверен { $date }
channel-email = Электронная почта
channel-sms = СМС
channel-chat = Чат на сайте
channel-video = Видеосвязь на жестовом языке
channel-website = Сайт
channel-telegram = Telegram
channel-viber = Viber
channel-whatsapp = WhatsApp
channel-signal = Signal

## Партнёры: заголовки по роли
data = Открытые данные
data-empty = Данных пока нет.
data-catalog = Каталог для порталов открытых данных
data-sorted-up = Упорядочено по столбцу «{ $column }», по возрастанию
data-sorted-down = Упорядочено по столбцу «{ $column }», по убыванию
data-total = Всего
data-rows = Строки { $from }–{ $to } из { $all }. Все строки есть в файлах ниже.
data-rows-all = Вся таблица (строк: { $all })
data-updated = По состоянию на
data-download = Скачать { $format } ({ $size })
data-frequency = Как часто обновляют
data-frequency-daily = Ежедневно
data-frequency-weekly = Еженедельно
data-frequency-monthly = Ежемесячно
data-frequency-quarterly = Ежеквартально
data-frequency-biannual = Дважды в год
data-frequency-annual = Ежегодно
data-frequency-irregular = Нерегулярно
data-frequency-once = Не обновляют
data-next = Следующее обновление
data-method = Как посчитано
data-contact = Вопросы о данных
partners = Партнёры
partner-role-donor =
    { $count ->
        [1] Донор
       *[other] Доноры
    }
partner-role-implementer =
    { $count ->
        [1] Исполнитель
       *[other] Исполнители
    }
partner-role-government =
    { $count ->
        [1] Государственное учреждение
       *[other] Государственные учреждения
    }
partner-role-medical =
    { $count ->
        [1] Медицинское учреждение
       *[other] Медицинские учреждения
    }
partner-role-media =
    { $count ->
        [1] СМИ
       *[other] СМИ
    }
country-bg = Болгария
country-ch = Швейцария
country-de = Германия
country-fr = Франция
country-gb = Великобритания
country-md = Молдова
country-no = Норвегия
country-pl = Польша
country-ro = Румыния
country-se = Швеция
country-ua = Украина
country-us = Соединённые Штаты Америки
partner-website = Сайт
partner-since = Партнёрство с { $year } года
partner-until = Партнёрство до { $year } года

## Должностные лица и документы
people = Должностные лица
person-phone = Телефон
person-email = Электронная почта
person-reception = Приём граждан
glossary = Словарь сокращений
glossary-lead = Что означают сокращения на этом сайте.
glossary-also = также { $forms }
documents = Документы
document-kind-law =
    { $count ->
        [1] Закон
       *[other] Законы
    }
document-kind-resolution =
    { $count ->
        [1] Постановление
       *[other] Постановления
    }
document-kind-order =
    { $count ->
        [1] Приказ
       *[other] Приказы
    }
document-kind-decision =
    { $count ->
        [1] Решение
       *[other] Решения
    }
document-kind-agreement =
    { $count ->
        [1] Соглашение
       *[other] Соглашения
    }
document-kind-plan =
    { $count ->
        [1] План
       *[other] Планы
    }
document-kind-report =
    { $count ->
        [1] Отчёт
       *[other] Отчёты
    }
document-kind-other =
    { $count ->
        [1] Другой документ
       *[other] Другие документы
    }
document-languages = Язык документа
document-number = Номер
document-named = { $title }, № { $number }
document-date = Дата
document-issuer = Кем издан
document-status = Статус
document-status-in-force = Действует
document-status-amended = Действует с изменениями
document-status-repealed = Утратил силу
document-replaces = Заменяет
document-replaced-by = Заменён документом

## Открытые данные
chart-region = Диаграмма
chart-name = Диаграмма: { $title }
chart-table = Таблица с этими данными
chart-million = { $number } млн
chart-billion = { $number } млрд
chart-extremes = Больше всего: { $most } – { $highest }; меньше всего: { $least } – { $lowest }.
chart-equal = Везде одинаково: { $value }.
chart-one = { $name } – { $value }.
chart-change = Вначале: { $first } – { $from }; в конце: { $last } – { $to }.
chart-first = Показаны первые { $shown } из { $all }; остальные – в таблице.
chart-last = Показаны последние { $shown } из { $all }; остальные – в таблице.
chart-no-value = нет данных

## Части текста: примечания, содержание, выделенные блоки, задачи
footnote-back = Назад к тексту, примечание
table-region = Таблица
footnotes = Примечания
contents = На этой странице
block-note = Примечание
block-tip = Совет
block-important = Важно
block-warning = Внимание
block-caution = Осторожно
task-done = (выполнено)
task-open = (не выполнено)

## Срочные сообщения сайта, по уровню
alert-info = К сведению
alert-warning = Внимание
alert-danger = Опасность

## Служебные страницы
not-found = Страница не найдена
not-found-text = Возможно, в адресе ошибка или страница перемещена. Если вы ввели адрес сами, проверьте его. Если перешли по ссылке, поищите нужное с главной страницы или в новостях.
not-found-home = Перейти на главную
not-found-hotline = Нужна помощь сейчас? Позвоните:
expired = Срок действия этой публикации истёк
expired-text = Публикация действовала до { $date }. Актуальные сообщения ищите в новостях.
moved = Страница перемещена
moved-text = Новый адрес страницы:

## Низ страницы: кто ведёт сайт, связь, лицензия
footer-owner = Владелец сайта
footer-licence = Лицензия текстов сайта: { $licence }
contacts = Контакты
about-site = О сайте
contact-address = Адрес
social = Мы в социальных сетях
feed = Лента новостей (Atom)
feed-category = Лента новостей по теме «{ $category }» (Atom)
report-problem = Сообщить об ошибке на странице
report-problem-subject = Ошибка на странице «{ $title }»
report-problem-body = Адрес страницы: { $url }
report-problem-phone = или позвоните:
report-problem-reply =
    { $count ->
        [one] Отвечаем в течение { $count } рабочего дня.
        [few] Отвечаем в течение { $count } рабочих дней.
        [many] Отвечаем в течение { $count } рабочих дней.
       *[other] Отвечаем в течение { $count } рабочих дней.
    }
security-contact = Сообщить об уязвимости
print = Распечатать
printed-from = Адрес страницы: { $url }

## Заявление о доступности: статус и дата
statement-status-full = Сайт полностью соответствует требованиям.
statement-status-partial = Сайт частично соответствует требованиям.
statement-status-none = Сайт не соответствует требованиям.
statement-reviewed = Заявление пересмотрено { $date }
statement-status = Соответствует ли сайт требованиям
statement-standard = Требования: { $standard }.
statement-issues = Что пока недоступно
statement-why = Почему
statement-instead = Как получить иначе
statement-until = Исправим до
statement-alternatives = Если что-то недоступно именно для вас
statement-method = Как мы проверяли
statement-feedback = Сообщите нам о препятствии
statement-feedback-text = Если на сайте что-то неудобно или невозможно прочитать, напишите или позвоните нам:
statement-enforcement = Если ответ вас не устроил
statement-enforcement-text = Вы можете обратиться в орган, который следит за доступностью:

## Панель настроек доступности
a11y = Настройки доступности
a11y-contrast = Контраст
a11y-contrast-auto = Как в системе
a11y-contrast-light = Светлый
a11y-contrast-dark = Тёмный
a11y-contrast-black-on-white = Чёрным по белому
a11y-contrast-white-on-black = Белым по чёрному
a11y-contrast-yellow-on-black = Жёлтым по чёрному
a11y-contrast-blue-on-blue = Тёмно-синим по голубому
a11y-contrast-brown-on-beige = Коричневым по бежевому
a11y-contrast-green-on-brown = Зелёным по коричневому
a11y-contrast-system = Сейчас цвета задаёт ваша система.
a11y-size = Размер
a11y-size-step = { $percent }{"\u00A0"}%
a11y-spacing = Интервалы
a11y-spacing-normal = Обычные
a11y-spacing-wide = Увеличенные
a11y-spacing-widest = Самые большие
a11y-images = Изображения
a11y-images-on = Показывать
a11y-images-grey = Чёрно-белые
a11y-images-off = Описания вместо изображений
a11y-reset = Сбросить
a11y-hide = Скрыть настройки
a11y-saved = Настройки сохранены
a11y-reset-done = Настройки сброшены
a11y-changed = Настройки изменены
a11y-not-kept = Без JavaScript выбор действует только на этой странице.
