### Слова сайту українською. Рядок із «##» пояснює групу під ним. Апостроф: ʼ (U+02BC).
### Числа в { $count } друкуються за правилами мови; дати й назви приходять уже готовими.

## Мова: власна назва, перемикач, сторінки без перекладу ($section стоїть у називному відмінку в лапках)
language-own-name = Українська
language-switcher = Мова сторінки
language-not-translated = { $language }: сторінку не перекладено, до розділу «{ $section }»
language-not-translated-home = { $language }: сторінку не перекладено, на головну
translation-outdated = Оригінал змінено { $date }, переклад ще не оновлено.
translation-outdated-undated = Оригінал змінено, переклад ще не оновлено.
translation-outdated-link = Читати оригінал

## Позначка після назви матеріалу, написаного іншою мовою; $language — власна назва мови
in-language-uk = (українською)
in-language-ru = (російською)
in-language-bg = (болгарською)
in-language-en = (англійською)
in-language-other = (мова: { $language })
language-name-uk = українська
language-name-ru = російська
language-name-bg = болгарська
language-name-en = англійська

## Каркас сторінки: посилання для клавіатури та назви областей, які озвучує читач екрана
skip-to-content = Перейти до основного вмісту
menu = Меню
menu-main = Головне меню
menu-section = У цьому розділі
menu-submenu = Підрозділи: { $title }
breadcrumbs = Шлях до сторінки
home = Головна

## Новини: списки, архів, посторінковий перехід
news = Новини
news-latest = Останні новини
news-all = Усі новини
news-empty = Новин поки немає.
news-category = Новини за темою «{ $category }»
news-month = Новини: { $month }
news-pinned = Закріплено
news-count =
    { $count ->
        [one] { $count } новина
        [few] { $count } новини
        [many] { $count } новин
       *[other] { $count } новини
    }
categories = Теми
archive-by-month = Архів за місяцями
pagination = Сторінки списку
page-of = Сторінка { $page } з { $pages }
page-newer = Новіші
page-older = Давніші
news-neighbours = Сусідні новини
news-previous = Попередня новина
news-next = Наступна новина

## Новина або сторінка: відомості під заголовком і після тексту
published = Опубліковано
updated = Оновлено
author =
    { $count ->
        [1] Автор
       *[other] Автори
    }
source = Джерело
category = Тема
tags = Ключові слова
deadline = Відкрито до { $date }
deadline-passed = Завершено { $date }
notices = Оголошення зі строком
notices-lead = Закупівлі, опитування, набори та конкурси: що відкрито і до якого дня.
notices-open = Відкриті
notices-open-empty = Зараз відкритих оголошень немає.
notices-ended = Завершені
collection-open = Відкриті
collection-empty = Зараз тут нічого немає.
collection-ended = Завершені
value-yes = так
value-no = ні
related = Читайте також
background = Довідка
mentioned-events = Події в цьому матеріалі
mentioned-partners = Партнери в цьому матеріалі
mentioned-people = Люди в цьому матеріалі
mentioned-documents = Документи в цьому матеріалі
attachments = Файли
attachment-details = { $format }, { $size }
attachment-pages =
    { $count ->
        [one] { $count } сторінка
        [few] { $count } сторінки
        [many] { $count } сторінок
       *[other] { $count } сторінки
    }
photo-credit = Фото: { $credit }
licence = Ліцензія: { $licence }
gallery = Світлини
gallery-open = Відкрити світлину { $number } окремо

## Історія змін матеріалу та сторінка виправлень
updates = Що змінено
update-update = Оновлення
update-correction = Виправлення
update-refutation = Спростування
update-was = Було
update-now = Стало
changed-was = Було: { $text }.
changed-now = Стало: { $text }.
update-refuted = Спростовано
corrections = Виправлення та оновлення
corrections-lead = Усе, що ми змінили після публікації: коли, що саме й чому.
corrections-feed = Стрічка виправлень (Atom)
corrections-count =
    { $count ->
        [one] { $count } зміна
        [few] { $count } зміни
        [many] { $count } змін
       *[other] { $count } зміни
    }

## Події
events = Події
events-upcoming = Майбутні події
events-past = Минулі події
events-all = Усі події
events-upcoming-empty = Запланованих подій поки немає.
events-calendar = Календар усіх подій (ICS)
events-calendar-help = Скопіюйте адресу цього посилання в календар телефона – нові події та зміни зʼявлятимуться там самі.
event-when = Коли
event-where = Де
event-mode = Формат
event-mode-in-person = Наживо
event-mode-online = Онлайн
event-mode-mixed = Наживо й онлайн
event-access = Доступність приміщення
event-languages = Робочі мови
event-sign-language = Жестова мова
event-sign-language-provided = Є переклад жестовою мовою
event-sign-language-none = Перекладу жестовою мовою не буде
event-online-link = Приєднатися онлайн
event-registration = Реєстрація
event-register = Зареєструватися
event-register-by = Реєстрація до { $date }
event-registration-closed = Реєстрацію завершено
event-programme = Програма
event-organisers =
    { $count ->
        [1] Організатор
       *[other] Організатори
    }
event-speakers =
    { $count ->
        [1] Виступає
       *[other] Виступають
    }
event-contact = Запитання про подію
event-results = Підсумки
event-news = Новини про подію
event-calendar = Додати до календаря (файл ICS)
event-finished = Подія вже відбулася
event-takes-place = Відбудеться { $when }
event-took-place = Відбулося { $when }
event-changes = Зміни
event-change-online = Перенесено в онлайн
event-change-place = Нове місце
event-change-time = Новий час
event-change-postponed = Відкладено
event-change-cancelled = Скасовано
time-zone = Часовий пояс: { $zone } ({ $offset })
zone-europe-kyiv = за київським часом
zone-europe-sofia = за софійським часом
zone-europe-warsaw = за варшавським часом
zone-europe-brussels = за брюссельським часом

## Гарячі лінії
hotlines = Гарячі лінії
hotlines-all = Усі гарячі лінії
hotlines-cards = Зберегти всі номери в телефон (VCF)
hotlines-cards-help = Вони будуть у контактах навіть без інтернету.
hotlines-everybody = Для всіх
hotline-more = Докладніше: { $name }
hotline-audience = Для кого
hotline-about = З чим звертатися
hotline-hours = Години роботи
hotline-week = Найближчі сім днів
hotline-open = Зараз працює
hotline-open-until = Зараз працює, до { $time }
hotline-closed-now = Зараз не працює
hotline-closed-until = Зараз не працює, відкриється о { $time }
hotline-always = Цілодобово, без вихідних
hours-daily = щодня
hours-all-day = цілодобово
hours-closes-next-day = наступного дня
hotline-cost = Вартість дзвінка
hotline-cost-free = Безкоштовно
hotline-cost-paid = Платно
hotline-cost-operator = За тарифом вашого оператора
hotline-languages = Мови
hotline-abroad = Дзвінки з-за кордону
hotline-abroad-reachable = Цей номер працює і з-за кордону
hotline-abroad-unreachable = З-за кордону цей номер може не працювати
hotline-write = Можна написати
hotline-exceptions = Особливі дні
hotline-closed = не працює
hotline-verified = Номер перевірено { $date }
channel-email = Електронна пошта
channel-sms = СМС
channel-chat = Чат на сайті
channel-video = Відеозвʼязок жестовою мовою
channel-website = Сайт
channel-telegram = Telegram
channel-viber = Viber
channel-whatsapp = WhatsApp
channel-signal = Signal

## Партнери: заголовки за роллю
data = Відкриті дані
data-empty = Даних поки немає.
data-catalog = Каталог для порталів відкритих даних
data-sorted-up = Упорядковано за стовпцем «{ $column }», за зростанням
data-sorted-down = Упорядковано за стовпцем «{ $column }», за спаданням
data-total = Усього
data-rows = Рядки { $from }–{ $to } з { $all }. Усі рядки є у файлах нижче.
data-rows-all = Уся таблиця (рядків: { $all })
data-updated = Станом на
data-download = Завантажити { $format } ({ $size })
data-frequency = Як часто оновлюють
data-frequency-daily = Щодня
data-frequency-weekly = Щотижня
data-frequency-monthly = Щомісяця
data-frequency-quarterly = Щокварталу
data-frequency-biannual = Двічі на рік
data-frequency-annual = Щороку
data-frequency-irregular = Нерегулярно
data-frequency-once = Не оновлюють
data-next = Наступне оновлення
data-method = Як пораховано
data-contact = Запитання про дані
partners = Партнери
partner-role-donor =
    { $count ->
        [1] Донор
       *[other] Донори
    }
partner-role-implementer =
    { $count ->
        [1] Виконавець
       *[other] Виконавці
    }
partner-role-government =
    { $count ->
        [1] Державна установа
       *[other] Державні установи
    }
partner-role-medical =
    { $count ->
        [1] Медичний заклад
       *[other] Медичні заклади
    }
partner-role-media =
    { $count ->
        [1] Медіа
       *[other] Медіа
    }
country-bg = Болгарія
country-ch = Швейцарія
country-de = Німеччина
country-fr = Франція
country-gb = Велика Британія
country-md = Молдова
country-no = Норвегія
country-pl = Польща
country-ro = Румунія
country-se = Швеція
country-ua = Україна
country-us = Сполучені Штати Америки
partner-website = Вебсайт
partner-since = Партнерство з { $year } року
partner-until = Партнерство до { $year } року

## Посадові особи й документи
people = Посадові особи
person-phone = Телефон
person-email = Електронна пошта
person-reception = Прийом громадян
glossary = Словник скорочень
glossary-lead = Що означають скорочення на цьому сайті.
glossary-also = також { $forms }
documents = Документи
document-kind-law =
    { $count ->
        [1] Закон
       *[other] Закони
    }
document-kind-resolution =
    { $count ->
        [1] Постанова
       *[other] Постанови
    }
document-kind-order =
    { $count ->
        [1] Наказ
       *[other] Накази
    }
document-kind-decision =
    { $count ->
        [1] Рішення
       *[other] Рішення
    }
document-kind-agreement =
    { $count ->
        [1] Угода
       *[other] Угоди
    }
document-kind-plan =
    { $count ->
        [1] План
       *[other] Плани
    }
document-kind-report =
    { $count ->
        [1] Звіт
       *[other] Звіти
    }
document-kind-other =
    { $count ->
        [1] Інший документ
       *[other] Інші документи
    }
document-languages = Мова документа
document-number = Номер
document-named = { $title }, № { $number }
document-date = Дата
document-issuer = Хто видав
document-status = Стан
document-status-in-force = Чинний
document-status-amended = Чинний зі змінами
document-status-repealed = Нечинний
document-replaces = Замінює
document-replaced-by = Замінено документом

## Відкриті дані
chart-region = Діаграма
chart-name = Діаграма: { $title }
chart-table = Таблиця з цими даними
chart-million = { $number } млн
chart-billion = { $number } млрд
chart-extremes = Найбільше: { $most } – { $highest }; найменше: { $least } – { $lowest }.
chart-equal = Усюди однаково: { $value }.
chart-one = { $name } – { $value }.
chart-change = Спочатку: { $first } – { $from }; наприкінці: { $last } – { $to }.
chart-first = Показано перші { $shown } із { $all }; решта – у таблиці.
chart-last = Показано останні { $shown } із { $all }; решта – у таблиці.
chart-no-value = немає даних

## Частини тексту: примітки, зміст, виділені блоки, завдання
footnote-back = Назад до тексту, примітка
table-region = Таблиця
footnotes = Примітки
contents = На цій сторінці
block-note = Примітка
block-tip = Порада
block-important = Важливо
block-warning = Увага
block-caution = Обережно
task-done = (виконано)
task-open = (не виконано)

## Термінові повідомлення сайту, за рівнем
alert-info = До відома
alert-warning = Увага
alert-danger = Небезпека

## Службові сторінки
not-found = Сторінку не знайдено
not-found-text = Можливо, адреса містить помилку або сторінку переміщено. Якщо ви ввели адресу самі, перевірте її. Якщо перейшли за посиланням, пошукайте потрібне з головної сторінки або в новинах.
not-found-home = Перейти на головну
not-found-hotline = Потрібна допомога зараз? Зателефонуйте:
expired = Термін дії цієї публікації минув
expired-text = Публікація діяла до { $date }. Актуальні повідомлення шукайте в новинах.
moved = Сторінку переміщено
moved-text = Нова адреса сторінки:

## Низ сторінки: хто веде сайт, звʼязок, ліцензія
footer-owner = Власник сайту
footer-licence = Ліцензія текстів сайту: { $licence }
contacts = Контакти
about-site = Про сайт
contact-address = Адреса
social = Ми в соціальних мережах
feed = Стрічка новин (Atom)
feed-category = Стрічка новин за темою «{ $category }» (Atom)
report-problem = Повідомити про помилку на сторінці
report-problem-subject = Помилка на сторінці «{ $title }»
report-problem-body = Адреса сторінки: { $url }
report-problem-phone = або зателефонуйте:
report-problem-reply =
    { $count ->
        [one] Відповідаємо протягом { $count } робочого дня.
        [few] Відповідаємо протягом { $count } робочих днів.
        [many] Відповідаємо протягом { $count } робочих днів.
       *[other] Відповідаємо протягом { $count } робочих днів.
    }
security-contact = Повідомити про вразливість
print = Надрукувати
printed-from = Адреса сторінки: { $url }

## Заява про доступність: стан і дата
statement-status-full = Сайт повністю відповідає вимогам.
statement-status-partial = Сайт частково відповідає вимогам.
statement-status-none = Сайт не відповідає вимогам.
statement-reviewed = Заяву переглянуто { $date }
statement-status = Чи відповідає сайт вимогам
statement-standard = Вимоги: { $standard }.
statement-issues = Що поки недоступно
statement-why = Чому
statement-instead = Як отримати інакше
statement-until = Виправимо до
statement-alternatives = Якщо щось недоступне саме для вас
statement-method = Як ми перевіряли
statement-feedback = Повідомте нам про перешкоду
statement-feedback-text = Якщо на сайті щось незручно або неможливо прочитати, напишіть чи зателефонуйте нам:
statement-enforcement = Якщо відповідь вас не влаштувала
statement-enforcement-text = Ви можете звернутися до органу, який стежить за доступністю:

## Панель налаштувань доступності
a11y = Налаштування доступності
a11y-contrast = Контраст
a11y-contrast-auto = Як у системі
a11y-contrast-light = Світлий
a11y-contrast-dark = Темний
a11y-contrast-black-on-white = Чорним по білому
a11y-contrast-white-on-black = Білим по чорному
a11y-contrast-yellow-on-black = Жовтим по чорному
a11y-contrast-blue-on-blue = Темно-синім по блакитному
a11y-contrast-brown-on-beige = Коричневим по бежевому
a11y-contrast-green-on-brown = Зеленим по коричневому
a11y-contrast-system = Зараз кольори задає ваша система.
a11y-size = Розмір
a11y-size-step = { $percent }%
a11y-spacing = Інтервали
a11y-spacing-normal = Звичайні
a11y-spacing-wide = Збільшені
a11y-spacing-widest = Найбільші
a11y-images = Зображення
a11y-images-on = Показувати
a11y-images-grey = Чорно-білі
a11y-images-off = Описи замість зображень
a11y-reset = Скинути
a11y-hide = Сховати налаштування
a11y-saved = Налаштування збережено
a11y-reset-done = Налаштування скинуто
a11y-changed = Налаштування змінено
a11y-not-kept = Без JavaScript вибір діє лише на цій сторінці.
