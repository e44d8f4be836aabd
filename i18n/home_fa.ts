<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>Home</name>
        <message>
            <source>Month closed</source>
            <translation>دوره بسته شد</translation>
        </message>
        <message>
            <source>Payout slips written</source>
            <translation>فیش‌های پرداخت نوشته شد</translation>
        </message>
        <message>
            <source>Payouts sent to the bank</source>
            <translation>پرداخت‌ها به بانک فرستاده شد</translation>
        </message>
        <message>
            <source>Month not closed yet</source>
            <translation>دوره هنوز بسته نشده</translation>
        </message>
        <message>
            <source>Payout slips not written yet</source>
            <translation>فیش‌های پرداخت هنوز نوشته نشده</translation>
        </message>
        <message>
            <source>Payouts not sent to the bank yet</source>
            <translation>پرداخت‌ها هنوز به بانک فرستاده نشده</translation>
        </message>
        <message>
            <source>Representatives whom the next close closes unless they order: {count}</source>
            <translation>نمایندگانی که اگر سفارش ندهند با بستن دورهٔ بعد بسته می‌شوند: {count}</translation>
        </message>
        <message>
            <source>Payments that found no invoice: {count}</source>
            <translation>واریزی‌هایی که صورت‌حسابی نیافتند: {count}</translation>
        </message>
        <message>
            <source>Members who named a referrer not matched yet: {count}</source>
            <translation>اعضایی که معرف گفته‌شدهٔ آنان هنوز یافت نشده: {count}</translation>
        </message>
        <message>
            <source>Free trials that end within 30 days: {count}</source>
            <translation>دوره‌های آزمایشی که تا ۳۰ روز دیگر پایان می‌یابند: {count}</translation>
        </message>
        <message>
            <source>Membership terms that end within 30 days: {count}</source>
            <translation>دوره‌های عضویت که تا ۳۰ روز دیگر پایان می‌یابند: {count}</translation>
        </message>
        <message>
            <source>Payouts in no payment file yet: {count} · {amount}</source>
            <translation>پرداخت‌هایی که هنوز در فایل پرداخت نیست: {count} · {amount}</translation>
        </message>
        <message>
            <source>Payment files not marked as sent: {count} · {amount}</source>
            <translation>فایل‌های پرداختی که فرستاده‌شده نشان نشده است: {count} · {amount}</translation>
        </message>
        <message>
            <source>Held because the member is closed: {count} · {amount}</source>
            <translation>نگه‌داشته‌شده چون عضو بسته است: {count} · {amount}</translation>
        </message>
        <message>
            <source>Held because duties are not done: {count} · {amount}</source>
            <translation>نگه‌داشته‌شده چون وظایف انجام نشده است: {count} · {amount}</translation>
        </message>
        <message>
            <source>Held for want of a marketing-unit code: {count} · {amount}</source>
            <translation>نگه‌داشته‌شده برای نبود کد واحد بازاریابی: {count} · {amount}</translation>
        </message>
        <message>
            <source>Held for want of an account: {count} · {amount}</source>
            <translation>نگه‌داشته‌شده برای نبود شماره شبا: {count} · {amount}</translation>
        </message>
        <message>
            <source>Negative balances: {count} · {amount}</source>
            <translation>مانده‌های منفی: {count} · {amount}</translation>
        </message>
        <message>
            <source>Balances below the minimum payout: {count} · {amount}</source>
            <translation>مانده‌های کمتر از کمینهٔ پرداخت: {count} · {amount}</translation>
        </message>
        <message>
            <source>Members with unpaid invoices: {count} · {amount}</source>
            <translation>اعضای دارای صورت‌حساب پرداخت‌نشده: {count} · {amount}</translation>
        </message>
    </context>
    <context>
        <name>HomeCard</name>
        <message>
            <source>done</source>
            <translation>انجام‌شده</translation>
        </message>
        <message>
            <source>left to do</source>
            <translation>مانده</translation>
        </message>
    </context>
    <context>
        <name>HomeScreen</name>
        <message>
            <source>Close month</source>
            <translation>بستن دوره</translation>
        </message>
        <message>
            <source>For your notice</source>
            <translation>برای آگاهی</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>ورود</translation>
        </message>
        <message>
            <source>Last closed: {month}</source>
            <translation>آخرین دورهٔ بسته: {month}</translation>
        </message>
        <message>
            <source>Needs care</source>
            <translation>نیاز به رسیدگی</translation>
        </message>
        <message>
            <source>Next to close: {month}</source>
            <translation>بستن بعدی: {month}</translation>
        </message>
        <message>
            <source>Import what belongs to the first month, the members before all; then it can be closed.</source>
            <translation>آنچه به ماه نخست مربوط است را وارد کنید، پیش از همه اعضا را؛ سپس می‌توان آن را بست.</translation>
        </message>
        <message>
            <source>Nothing waits to be done.</source>
            <translation>کاری منتظر نیست.</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>نمایش</translation>
        </message>
        <message>
            <source>Show: {text}</source>
            <translation>نمایش: {text}</translation>
        </message>
        <message>
            <source>Slips and payments</source>
            <translation>فیش‌ها و پرداخت‌ها</translation>
        </message>
        <message>
            <source>The first month</source>
            <translation>نخستین دوره</translation>
        </message>
        <message>
            <source>The month has ended. Look at the data, preview it, and close it.</source>
            <translation>دوره پایان یافته است. داده‌ها را ببینید، پیش‌نمایش بگیرید و آن را ببندید.</translation>
        </message>
        <message>
            <source>The month is in progress until {day}. A preview shows how it stands.</source>
            <translation>دوره تا {day} در جریان است. پیش‌نمایش وضع آن را نشان می‌دهد.</translation>
        </message>
        <message>
            <source>The payouts are due on {day}, in {days} days.</source>
            <translation>مهلت پرداخت {day} است، {days} روز دیگر.</translation>
        </message>
        <message>
            <source>The payouts were due on {day}, {days} days ago.</source>
            <translation>مهلت پرداخت {day} بود، {days} روز پیش.</translation>
        </message>
        <message>
            <source>To do</source>
            <translation>کارهای پیش رو</translation>
        </message>
    </context>
</TS>
