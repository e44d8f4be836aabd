<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>CapGauge</name>
        <message>
            <source>{share} of the sales are given away; the cap is {cap}.</source>
            <translation>{share} از فروش پرداخت می‌شود؛ سقف {cap} است.</translation>
        </message>
        <message>
            <source>Given away: {share}</source>
            <translation>پرداخت‌شده: {share}</translation>
        </message>
        <message>
            <source>Cap: {cap}</source>
            <translation>سقف: {cap}</translation>
        </message>
        <message>
            <source>Discounts: {discounts}
Bonuses: {bonuses}
Cap: {cap}</source>
            <translation>پورسانت خرده‌فروشی: {discounts}
پاداش‌ها: {bonuses}
سقف: {cap}</translation>
        </message>
    </context>
    <context>
        <name>CloseChanges</name>
        <message>
            <source>Risen ({count})</source>
            <translation>رتبه‌های بالاتر ({count})</translation>
        </message>
        <message>
            <source>Changes of status ({count})</source>
            <translation>تغییر وضعیت‌ها ({count})</translation>
        </message>
        <message>
            <source>Fallen ({count})</source>
            <translation>رتبه‌های پایین‌تر ({count})</translation>
        </message>
        <message>
            <source>Biggest movers ({count})</source>
            <translation>بیشترین تغییرها ({count})</translation>
        </message>
        <message>
            <source>No longer paid ({count})</source>
            <translation>دیگر بی‌پرداخت ({count})</translation>
        </message>
        <message>
            <source>Rank or status</source>
            <translation>رتبه یا وضعیت</translation>
        </message>
        <message>
            <source>Members before</source>
            <translation>اعضا پیش از این</translation>
        </message>
        <message>
            <source>Members now</source>
            <translation>اعضا اکنون</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغییر</translation>
        </message>
        <message>
            <source>Ranks and statuses</source>
            <translation>رتبه یا وضعیت اعضا</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>کد</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>پیش از این</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>اکنون</translation>
        </message>
        <message>
            <source>The {shown} changed most of {count}.</source>
            <translation>{shown} عضو با بیشترین تغییر از {count}.</translation>
        </message>
    </context>
    <context>
        <name>CloseCommit</name>
        <message>
            <source>The month to close</source>
            <translation>دوره‌ای که بسته می‌شود</translation>
        </message>
        <message>
            <source>{month} is closed with just the figures of the preview. A closed month can't be changed; the last one can be reopened, on record, until its payments are sent.

Type {typed} to confirm:</source>
            <translation>{month} درست با ارقام پیش‌نمایش بسته می‌شود. دوره بسته را نمی‌توان تغییر داد؛ آخرین دوره را تا پیش از ارسال پرداخت‌ها می‌توان با ثبت دلیل بازگشایی کرد.

برای تأیید {typed} را بنویسید:</translation>
        </message>
    </context>
    <context>
        <name>CloseNotices</name>
        <message>
            <source>Before the close</source>
            <translation>پیش از بستن</translation>
        </message>
    </context>
    <context>
        <name>CloseScreen</name>
        <message>
            <source>Payment file</source>
            <translation>فایل پرداخت</translation>
        </message>
        <message>
            <source>Stopped; nothing of it was written.</source>
            <translation>متوقف شد؛ چیزی از آن نوشته نشد.</translation>
        </message>
        <message>
            <source>{month} is open again.</source>
            <translation>{month} دوباره باز است.</translation>
        </message>
        <message>
            <source>The books have changed since this preview: preview again.</source>
            <translation>داده‌ها پس از این پیش‌نمایش تغییر کرده‌اند: دوباره پیش‌نمایش بگیرید.</translation>
        </message>
        <message>
            <source>Preview again</source>
            <translation>پیش‌نمایش دوباره</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>گام بعد</translation>
        </message>
    </context>
    <context>
        <name>CloseTotals</name>
        <message>
            <source>The payout cap applies: every bonus is multiplied by {factor}.</source>
            <translation>سقف پرداخت برقرار است: هر پاداش در {factor} ضرب می‌شود.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>تغییر</translation>
        </message>
    </context>
    <context>
        <name>CloseWork</name>
        <message>
            <source>Reading orders and members</source>
            <translation>خواندن سفارش‌ها و اعضا</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>تهیه پشتیبان</translation>
        </message>
        <message>
            <source>Writing the payment file</source>
            <translation>نوشتن فایل پرداخت</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>در حال ثبت</translation>
        </message>
    </context>
    <context>
        <name>DataPage</name>
        <message>
            <source>Year</source>
            <translation>سال</translation>
        </message>
        <message>
            <source>First month to close</source>
            <translation>نخستین دوره برای بستن</translation>
        </message>
    </context>
    <context>
        <name>MonthBar</name>
        <message>
            <source>{month} (open)</source>
            <translation>{month} (باز)</translation>
        </message>
        <message>
            <source>{month} (closed)</source>
            <translation>{month} (بسته)</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>دوره (ماه)</translation>
        </message>
        <message>
            <source>Reopen …</source>
            <translation>بازگشایی …</translation>
        </message>
        <message>
            <source>Why is {month} reopened? The reason goes into the audit journal.</source>
            <translation>چرا {month} بازگشایی می‌شود؟ دلیل در دفتر رویدادها ثبت می‌شود.</translation>
        </message>
        <message>
            <source>Reopen the month</source>
            <translation>بازگشایی دوره</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Members whose next term begins next month: {count}</source>
            <translation>اعضایی که دوره عضویت بعدی‌شان ماه آینده آغاز می‌شود: {count}</translation>
        </message>
        <message>
            <source>Members who pause when their term ends next month: {count}</source>
            <translation>اعضایی که با پایان دوره عضویتشان در ماه آینده توقف می‌کنند: {count}</translation>
        </message>
        <message>
            <source>Members whose next term can't be invoiced, as their package is not on sale or has no price: {count}. The close is refused until that is mended.</source>
            <translation>اعضایی که دوره عضویت بعدی‌شان صورت‌حساب نمی‌گیرد، چون بستهٔ فروشندگی‌شان فروخته نمی‌شود یا قیمت ندارد: {count}. تا این درست نشود، دوره بسته نمی‌شود.</translation>
        </message>
        <message>
            <source>Members with credit but no account: {count}, in all {amount}. It will not be paid out.</source>
            <translation>اعضای دارای اعتبار و بدون شماره حساب: {count}، روی هم {amount}. این مبلغ پرداخت نمی‌شود.</translation>
        </message>
        <message>
            <source>Details of the organisation that invoices must bear and that are not entered (business id, address): {count}</source>
            <translation>مشخصات سازمان که صورت‌حساب فروش باید داشته باشد و وارد نشده است (شناسهٔ کسب‌وکار، نشانی): {count}</translation>
        </message>
        <message>
            <source>Members without an address: {count}. The law asks for it on invoices above 400 euros.</source>
            <translation>عضوهای بدون نشانی: {count}. قانون آن را برای صورت‌حساب‌های بیش از ۴۰۰ یورو می‌خواهد.</translation>
        </message>
        <message>
            <source>Members with more products in the shop than their quota: {count}</source>
            <translation>اعضایی که در فروشگاه بیش از سهمیه کالا دارند: {count}</translation>
        </message>
        <message>
            <source>Merchant packages not on sale: {count}</source>
            <translation>بسته‌های فروشندگی که فروخته نمی‌شوند: {count}</translation>
        </message>
        <message>
            <source>The month is not over yet: orders may still come.</source>
            <translation>دوره هنوز پایان نیافته است: شاید باز هم سفارش برسد.</translation>
        </message>
        <message>
            <source>Orders: {count}, sales {amount}</source>
            <translation>سفارش‌ها: {count}، فروش {amount}</translation>
        </message>
        <message>
            <source>Returns among them: {count}</source>
            <translation>برگشتی‌ها در میانشان: {count}</translation>
        </message>
        <message>
            <source>Representatives with orders but no marketing-unit code: {count}. Their payment will be held.</source>
            <translation>نمایندگان دارای سفارش و بدون کد واحد بازاریابی: {count}. پرداختشان نگه داشته می‌شود.</translation>
        </message>
        <message>
            <source>Members with orders but no account: {count}. Their payment will be held.</source>
            <translation>اعضای دارای سفارش و بدون شماره حساب: {count}. پرداختشان نگه داشته می‌شود.</translation>
        </message>
        <message>
            <source>Members whose duties were not done: {count}</source>
            <translation>اعضایی که وظایفشان انجام نشده: {count}</translation>
        </message>
        <message>
            <source>Bank payments to count: {count}, in all {amount}</source>
            <translation>واریزهای بانکی برای شمردن: {count}، در مجموع {amount}</translation>
        </message>
        <message>
            <source>Commissions of closed months that payments entered late would change: {count}, in all {amount}. Correct how the payers stood</source>
            <translation>پورسانت‌های دوره‌های بسته‌شده که پرداخت‌های دیرثبت‌شده تغییرشان می‌دهد: {count}، در مجموع {amount}. وضعیت پرداخت‌کنندگان را اصلاح کنید</translation>
        </message>
        <message>
            <source>Members whose referrer waits for a decision: {count}</source>
            <translation>اعضایی که معرفشان در انتظار تصمیم است: {count}</translation>
        </message>
        <message>
            <source>Invoices raised by the close: {count}, in all {amount}</source>
            <translation>صورت‌حساب‌های صادرشده با بستن: {count}، در مجموع {amount}</translation>
        </message>
        <message>
            <source>Payments that found their invoice: {count}</source>
            <translation>واریزهایی که صورت‌حسابشان پیدا شد: {count}</translation>
        </message>
        <message>
            <source>Payments that found no invoice: {count}</source>
            <translation>واریزهایی که صورت‌حسابی نیافتند: {count}</translation>
        </message>
        <message>
            <source>Payouts: {count}, in all {amount}</source>
            <translation>پرداخت‌ها: {count}، در مجموع {amount}</translation>
        </message>
        <message>
            <source>Balances held or carried on: {count}, in all {amount}</source>
            <translation>مانده‌های نگه‌داشته یا منتقل‌شده: {count}، در مجموع {amount}</translation>
        </message>
        <message>
            <source>Rank-persistence bonuses: {count}</source>
            <translation>پاداش‌های تداوم رتبه: {count}</translation>
        </message>
        <message>
            <source>Exemptions: {count}</source>
            <translation>معافیت‌ها: {count}</translation>
        </message>
        <message>
            <source>Adjustments: {count}, in all {amount}</source>
            <translation>تعدیل‌ها: {count}، در مجموع {amount}</translation>
        </message>
    </context>
    <context>
        <name>PaymentFiles</name>
        <message>
            <source>File</source>
            <translation>فایل</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>پرداخت‌ها</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>جمع</translation>
        </message>
        <message>
            <source>State</source>
            <translation>وضعیت</translation>
        </message>
        <message>
            <source>No payment file was made yet.</source>
            <translation>هنوز فایل پرداختی ساخته نشده است.</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>علامت ارسال‌شده</translation>
        </message>
        <message>
            <source>Mark as confirmed</source>
            <translation>علامت تأییدشده</translation>
        </message>
        <message>
            <source>Mark as rejected</source>
            <translation>علامت ردشده</translation>
        </message>
        <message>
            <source>Payment files</source>
            <translation>فایل‌های پرداخت</translation>
        </message>
    </context>
    <context>
        <name>PaymentsInFile</name>
        <message>
            <source>Code</source>
            <translation>کد</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>شماره حساب</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>مبلغ</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>برگشت</translation>
        </message>
        <message>
            <source>Waits. {day}: {reason}</source>
            <translation>در انتظار. {day}: {reason}</translation>
        </message>
        <message>
            <source>{day}: {reason}</source>
            <translation>{day}: {reason}</translation>
        </message>
        <message>
            <source>The bank sent the payment of {member} back. It is due again: once another account is entered for the member, or you let it go to the same one.</source>
            <translation>بانک پرداخت {member} را برگرداند. این پرداخت دوباره سررسیده است: همین که شماره حساب دیگری برای عضو وارد شود، یا شما اجازه دهید به همان حساب برود.</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;روز</translation>
        </message>
        <message>
            <source>expected a day</source>
            <translation>یک روز انتظار می‌رفت</translation>
        </message>
        <message>
            <source>The next payment file pays {member} on the same account again.</source>
            <translation>فایل پرداخت بعدی دوباره به همان حساب {member} می‌پردازد.</translation>
        </message>
        <message>
            <source>Payments in this file</source>
            <translation>پرداخت‌های این فایل</translation>
        </message>
        <message>
            <source>Code, name or account</source>
            <translation>کد، نام یا شماره حساب</translation>
        </message>
        <message>
            <source>Mark as sent back …</source>
            <translation>علامت برگشت از بانک …</translation>
        </message>
        <message>
            <source>Pay on the same account again …</source>
            <translation>پرداخت دوباره به همان حساب …</translation>
        </message>
    </context>
    <context>
        <name>PaymentForm</name>
        <message>
            <source>Form of the file</source>
            <translation>شکل فایل</translation>
        </message>
        <message>
            <source>Leave payouts unpaid that the form has no room for</source>
            <translation>پرداخت‌هایی که در این شکل جا ندارند، پرداخت‌نشده بمانند</translation>
        </message>
        <message>
            <source>These members have another account than at their last payment. Make sure with each of them, by a way other than the message of the change.</source>
            <translation>این اعضا حسابی جز حساب آخرین پرداخت خود دارند. از هر کدام، از راهی جز پیام تغییر، مطمئن شوید.</translation>
        </message>
        <message>
            <source>I have made sure; pay to the new accounts</source>
            <translation>مطمئن شده‌ام؛ به حساب‌های تازه پرداخت شود</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>کد</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Account before</source>
            <translation>حساب پیشین</translation>
        </message>
        <message>
            <source>Account now</source>
            <translation>حساب کنونی</translation>
        </message>
        <message>
            <source>Last file</source>
            <translation>آخرین فایل</translation>
        </message>
    </context>
    <context>
        <name>PaymentForms</name>
        <message>
            <source>Table of Shebas and amounts in rial (CSV)</source>
            <translation>جدول شباها و مبلغ‌ها به ریال (CSV)</translation>
        </message>
        <message>
            <source>Paya batch (CSV; a template: compare it with your bank's own form)</source>
            <translation>دسته پایا (CSV؛ الگو: با فرم بانک خود بسنجید)</translation>
        </message>
        <message>
            <source>Paya batch (Excel; a template: compare it with your bank's own form)</source>
            <translation>دسته پایا (اکسل؛ الگو: با فرم بانک خود بسنجید)</translation>
        </message>
        <message>
            <source>Satna batch (CSV; a template: compare it with your bank's own form)</source>
            <translation>دسته ساتنا (CSV؛ الگو: با فرم بانک خود بسنجید)</translation>
        </message>
        <message>
            <source>SEPA credit transfer (pain.001.001.09)</source>
            <translation>انتقال اعتبار SEPA (pain.001.001.09)</translation>
        </message>
    </context>
    <context>
        <name>PaymentStates</name>
        <message>
            <source>made, not sent yet</source>
            <translation>ساخته شده، هنوز ارسال نشده</translation>
        </message>
        <message>
            <source>sent to the bank</source>
            <translation>به بانک ارسال شد</translation>
        </message>
        <message>
            <source>confirmed by the bank</source>
            <translation>بانک تأیید کرد</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>ردشده</translation>
        </message>
    </context>
    <context>
        <name>PreviewPage</name>
        <message>
            <source>Beside {month}</source>
            <translation>در کنار {month}</translation>
        </message>
        <message>
            <source>Beside the preview before this one</source>
            <translation>در کنار پیش‌نمایش پیشین</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>پیش از این</translation>
        </message>
        <message>
            <source>Nothing has changed since the preview before.</source>
            <translation>از پیش‌نمایش پیشین چیزی تغییر نکرده است.</translation>
        </message>
    </context>
    <context>
        <name>Steps of a close</name>
        <message>
            <source>Data complete?</source>
            <translation>داده‌ها کامل است؟</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>پیش‌نمایش</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>ثبت نهایی</translation>
        </message>
        <message>
            <source>Bank file</source>
            <translation>فایل بانک</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>علامت ارسال‌شده</translation>
        </message>
        <message>
            <source>Look whether everything of the month was entered.</source>
            <translation>ببینید همه چیز این دوره وارد شده است یا نه.</translation>
        </message>
        <message>
            <source>Nothing is written yet. Correct what is wrong and preview again.</source>
            <translation>هنوز چیزی نوشته نشده است. نادرست‌ها را درست کنید و دوباره پیش‌نمایش بگیرید.</translation>
        </message>
        <message>
            <source>Until the end it can be stopped; then the month stays open.</source>
            <translation>تا پایان می‌توان آن را متوقف کرد؛ آنگاه دوره باز می‌ماند.</translation>
        </message>
        <message>
            <source>Each payout that is due goes into one file for the bank, once.</source>
            <translation>هر پرداخت سررسیده در یک فایل برای بانک می‌رود، تنها یک بار.</translation>
        </message>
        <message>
            <source>Record what became of the file: nothing is paid twice.</source>
            <translation>ثبت کنید که فایل چه شد: هیچ چیز دو بار پرداخت نمی‌شود.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>ادامه</translation>
        </message>
        <message>
            <source>Close the month</source>
            <translation>بستن دوره</translation>
        </message>
        <message>
            <source>Make the payment file …</source>
            <translation>ساختن فایل پرداخت …</translation>
        </message>
        <message>
            <source>{month} is closed. Audit journal: {count} events, head {head}</source>
            <translation>{month} بسته شد. دفتر رویدادها: {count} رویداد، سر {head}</translation>
        </message>
        <message>
            <source>Recorded: file {file} with {amount} is {state}.</source>
            <translation>ثبت شد: فایل {file} با {amount}: {state}.</translation>
        </message>
        <message>
            <source>The payments are in {file}</source>
            <translation>پرداخت‌ها در {file} است</translation>
        </message>
        <message>
            <source>Left unpaid, as the last payment came back: {members}</source>
            <translation>پرداخت‌نشده ماند، چون پرداخت پیشین برگشته است: {members}</translation>
        </message>
        <message>
            <source>Left unpaid, as the form has no room for them: {count}</source>
            <translation>پرداخت‌نشده ماند، چون در این شکل جا ندارد: {count}</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>اسناد</translation>
        </message>
        <message>
            <source>Look at the documents of the month, print them, or save them as files.</source>
            <translation>اسناد دوره را ببینید، چاپ کنید یا در فایل ذخیره کنید.</translation>
        </message>
        <message>
            <source>To the documents …</source>
            <translation>به سوی اسناد …</translation>
        </message>
    </context>
</TS>
