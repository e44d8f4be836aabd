<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>AppError</name>
        <message>
            <source>an organisation has no detail {field}; expected one of {fields}</source>
            <translation>سازمان مشخصه‌ای به نام {field} ندارد؛ یکی از این‌ها: {fields}</translation>
        </message>
        <message>
            <source>{field} can't be “{value}”: expected {expected}</source>
            <translation>{field} نمی‌تواند «{value}» باشد؛ انتظار می‌رود: {expected}</translation>
        </message>
        <message>
            <source>{member} can't be paid: expected {expected}</source>
            <translation>به {member} نمی‌توان پرداخت؛ انتظار می‌رود: {expected}</translation>
        </message>
        <message>
            <source>the bank's file needs the organisation's {fields}: enter it first</source>
            <translation>فایل بانک به این مشخصه‌های سازمان نیاز دارد: {fields}؛ نخست آن را وارد کنید</translation>
        </message>
        <message>
            <source>there is no form {form} of a payment file; there are: {forms}</source>
            <translation>قالب پرداختی به نام {form} نیست؛ این‌ها هستند: {forms}</translation>
        </message>
        <message>
            <source>{period}: {count} payouts don't fit the form {form}: {payouts}; choose another form, or leave them for another file</source>
            <translation>{period}: {count} پرداخت در قالب {form} نمی‌گنجد: {payouts}؛ قالب دیگری برگزینید یا آن‌ها را برای فایل دیگری بگذارید</translation>
        </message>
        <message>
            <source>{period}: {count} members have another account than at their last payment: {members}; ask them, then accept the changed accounts</source>
            <translation>{period}: حساب {count} عضو با آخرین پرداخت فرق دارد: {members}؛ از خودشان بپرسید، سپس تغییر حساب‌ها را بپذیرید</translation>
        </message>
        <message>
            <source>payments can't be carried out on {day}: expected {today} or later</source>
            <translation>پرداخت در {day} ممکن نیست؛ انتظار می‌رود: {today} یا پس از آن</translation>
        </message>
        <message>
            <source>{period}: {count} files are needed: give the name of a file</source>
            <translation>{period}: به {count} فایل نیاز است: نام یک فایل را بدهید</translation>
        </message>
        <message>
            <source>{reason}; made before it, and to be sent: {made}</source>
            <translation>{reason}؛ پیش از آن ساخته شده و باید فرستاده شود: {made}</translation>
        </message>
        <message>
            <source>{period}: the payment files of {member} don't add up to the close; nothing was made, run a check of the organisation</source>
            <translation>{period}: فایل‌های پرداخت {member} با بستن دوره نمی‌خواند؛ چیزی ساخته نشد، سازمان را وارسی کنید</translation>
        </message>
        <message>
            <source>bank form {form}: {problems}</source>
            <translation>قالب بانکی {form}: {problems}</translation>
        </message>
        <message>
            <source>{member}: the bank's file ({encoding}) can't hold “{letters}” of “{text}”; choose another form</source>
            <translation>{member}: فایل بانک ({encoding}) جایی برای «{letters}» در «{text}» ندارد؛ قالب دیگری برگزینید</translation>
        </message>
        <message>
            <source>there is no payment {payment}</source>
            <translation>پرداخت {payment} نیست</translation>
        </message>
        <message>
            <source>there is no invoice {invoice}</source>
            <translation>صورت‌حساب فروش {invoice} نیست</translation>
        </message>
        <message>
            <source>payment {payment} pays invoice {invoice} since the close of {period}; reopen that month to change it</source>
            <translation>پرداخت {payment} از بستن {period} صورت‌حساب {invoice} را می‌پردازد؛ برای تغییر، آن ماه را بازگشایی کنید</translation>
        </message>
        <message>
            <source>payment {payment} pays back {amount}, but invoice {invoice} has received {received}</source>
            <translation>پرداخت {payment} مبلغ {amount} را برمی‌گرداند، ولی برای صورت‌حساب {invoice} {received} رسیده است</translation>
        </message>
        <message>
            <source>no invoice was chosen for payment {payment}</source>
            <translation>برای پرداخت {payment} صورت‌حسابی برگزیده نشده است</translation>
        </message>
        <message>
            <source>{file} is already there and was left as it is: choose another name.</source>
            <translation>{file} از پیش هست و دست نخورد: نام دیگری برگزینید.</translation>
        </message>
        <message>
            <source>{file} isn't there: check the name and the folder.</source>
            <translation>{file} نیست: نام و پوشه را بررسی کنید.</translation>
        </message>
        <message>
            <source>{file}, the folder chosen for backups, isn't there, so nothing was done: connect it, or choose another folder in the settings.</source>
            <translation>{file}، پوشه‌ای که برای پشتیبان‌ها برگزیده شده، در دسترس نیست و کاری انجام نشد: آن را وصل کنید یا در تنظیمات پوشه دیگری برگزینید.</translation>
        </message>
        <message>
            <source>{file} is a folder or a device: choose an organisation file.</source>
            <translation>{file} پوشه یا دستگاه است: فایل یک سازمان را برگزینید.</translation>
        </message>
        <message>
            <source>{file} can't be used, you have no permission: ask its owner for access or choose another folder.</source>
            <translation>اجازه کار با {file} را ندارید: از دارنده آن اجازه بگیرید یا پوشه دیگری برگزینید.</translation>
        </message>
        <message>
            <source>{file} isn't an organisation file of this program: choose another file.</source>
            <translation>{file} فایل سازمانی این برنامه نیست: فایل دیگری برگزینید.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version of the program (file version {found}, this program reads up to {known}): update the program.</source>
            <translation>{file} با نسخه تازه‌تری از برنامه نوشته شده است (نسخه فایل {found}، این برنامه تا {known} را می‌خواند): برنامه را به‌روز کنید.</translation>
        </message>
        <message>
            <source>{file} is encrypted: give its passphrase.</source>
            <translation>{file} رمزگذاری شده است: گذرواژه آن را بدهید.</translation>
        </message>
        <message>
            <source>{file} can't be opened: the passphrase is wrong, or the file is damaged or isn't an organisation file. Check the passphrase, or restore a backup.</source>
            <translation>{file} باز نشد: گذرواژه نادرست است، یا فایل آسیب دیده یا فایل سازمان نیست. گذرواژه را بررسی کنید یا پشتیبانی را بازگردانید.</translation>
        </message>
        <message>
            <source>{file} is damaged: stop working with it and restore the last backup.</source>
            <translation>{file} آسیب دیده است: با آن کار نکنید و آخرین پشتیبان را بازگردانید.</translation>
        </message>
        <message>
            <source>{file} can't grow, the disk is full ({free_mb} MB free): make room and repeat the work. Nothing of it was written.</source>
            <translation>{file} جا ندارد، دیسک پر است ({free_mb} مگابایت آزاد): جا باز کنید و کار را تکرار کنید. چیزی از آن ثبت نشد.</translation>
        </message>
        <message>
            <source>{file} can only be read: its disk, folder or permissions refuse writing. Nothing was written.</source>
            <translation>{file} فقط خواندنی است: دیسک، پوشه یا اجازه‌ها نوشتن را نمی‌پذیرند. چیزی ثبت نشد.</translation>
        </message>
        <message>
            <source>{file} can't be read or written: the disk reports an error, is gone, or allows no larger file. Check the disk and repeat the work. Nothing of it was written.</source>
            <translation>{file} خوانده یا نوشته نمی‌شود: دیسک خطا می‌دهد، نیست، یا فایل بزرگ‌تر را نمی‌پذیرد. دیسک را بررسی و کار را تکرار کنید. چیزی از آن ثبت نشد.</translation>
        </message>
        <message>
            <source>{file} is being used by another program: close that program and repeat.</source>
            <translation>{file} در دست برنامه دیگری است: آن را ببندید و تکرار کنید.</translation>
        </message>
        <message>
            <source>{file} or the journal beside it can't be opened: check the disk, the folder and your permissions.</source>
            <translation>{file} یا دفتر کنار آن باز نمی‌شود: دیسک، پوشه و اجازه‌ها را بررسی کنید.</translation>
        </message>
        <message>
            <source>The work on {file} was cancelled; nothing of it was written.</source>
            <translation>کار روی {file} متوقف شد؛ چیزی از آن ثبت نشد.</translation>
        </message>
        <message>
            <source>The period is closed and can't be changed: reopen it first.</source>
            <translation>دوره بسته است و تغییر نمی‌کند: نخست آن را بازگشایی کنید.</translation>
        </message>
        <message>
            <source>The work was cut off: its process ended, perhaps for want of memory. Nothing of it was written to the books; start it again.</source>
            <translation>کار ناتمام قطع شد: فرایند آن، شاید از کمبود حافظه، پایان یافت. چیزی از آن در دفترها ثبت نشد؛ آن را دوباره آغاز کنید.</translation>
        </message>
        <message>
            <source>The work was cut off when it had already written to the books: its process ended. Look at how the books stand before you start it again.</source>
            <translation>کار پس از ثبت در دفترها قطع شد: فرایند آن پایان یافت. پیش از آغاز دوباره، وضعیت دفترها را ببینید.</translation>
        </message>
        <message>
            <source>The texts of the window could not be compiled into {folder}: {reason}. The folder must be writable; then start again.</source>
            <translation>متن‌های پنجره در {folder} کامپایل نشد: {reason}. پوشه باید قابل نوشتن باشد؛ سپس دوباره شروع کنید.</translation>
        </message>
        <message>
            <source>No process could be started for this work ({reason}): close other programs and try again.</source>
            <translation>فرایندی برای این کار آغاز نشد ({reason}): برنامه‌های دیگر را ببندید و دوباره کوشش کنید.</translation>
        </message>
        <message>
            <source>The work was stopped; nothing of it was written.</source>
            <translation>کار متوقف شد؛ چیزی از آن ثبت نشد.</translation>
        </message>
        <message>
            <source>{period} is a month of the {calendar} calendar; expected {expected}</source>
            <translation>{period} ماه تقویم دیگری است؛ {expected}</translation>
        </message>
        <message>
            <source>{period} is closed already; reopen it first, if it is the last one</source>
            <translation>{period} از پیش بسته است؛ اگر آخرین دوره است نخست آن را بازگشایی کنید.</translation>
        </message>
        <message>
            <source>{period} was not closed: its figures are no longer those previewed</source>
            <translation>{period} بسته نشد: ارقام آن دیگر همان پیش‌نمایش نیست. دوباره نگاه کنید.</translation>
        </message>
        <message>
            <source>{period} is not closed: close it first, or look at its preview</source>
            <translation>{period} بسته نیست: نخست آن را ببندید.</translation>
        </message>
        <message>
            <source>no month is closed yet: close one first, or look at its preview</source>
            <translation>هنوز هیچ ماهی بسته نشده است: نخست یکی را ببندید، یا پیش‌نمایش آن را ببینید.</translation>
        </message>
        <message>
            <source>{file} can't be written: {reason}</source>
            <translation>{file} نوشته نشد: {reason}</translation>
        </message>
        <message>
            <source>{file} is already open: {user} on {host} has it, process {pid}, since {since}. Close it there first.</source>
            <translation>{file} از پیش باز است: {user} روی {host} آن را دارد، برنامه {pid}، از {since}. نخست آنجا آن را ببندید.</translation>
        </message>
        <message>
            <source>A payment file is made, then sent, then confirmed or rejected; it can't go back.</source>
            <translation>فایل پرداخت نخست ساخته، سپس فرستاده و آن‌گاه تأیید یا رد می‌شود؛ به عقب برنمی‌گردد.</translation>
        </message>
        <message>
            <source>A payout already stands in another payment file: reject that one first.</source>
            <translation>پرداختی از پیش در فایل پرداخت دیگری آمده است: نخست آن را رد کنید.</translation>
        </message>
        <message>
            <source>{period} is neither closed nor the next month to close, {next}</source>
            <translation>{period} نه بسته است و نه ماه بعدی که باید بسته شود، یعنی {next}</translation>
        </message>
        <message>
            <source>Periods are closed in order, one after the other, and only the last closed one can be reopened.</source>
            <translation>دوره‌ها به ترتیب و یکی پس از دیگری بسته می‌شوند و تنها آخرین دورهٔ بسته را می‌توان بازگشایی کرد.</translation>
        </message>
        <message>
            <source>The audit record is broken at event {seq}: {reason}. The file was changed outside the program or is damaged; restore the last backup whose record is whole.</source>
            <translation>زنجیرهٔ دفتر رویدادها در رویداد {seq} گسسته است: {reason}. فایل بیرون از برنامه تغییر کرده یا آسیب دیده است؛ آخرین پشتیبانی را که دفترش سالم است برگردانید.</translation>
        </message>
        <message>
            <source>The database library keeps {name} at {found} instead of {wanted}, so the data wouldn't be safe and nothing was opened: install the program anew.</source>
            <translation>کتابخانهٔ پایگاه داده {name} را به‌جای {wanted} روی {found} نگه می‌دارد؛ داده‌ها ایمن نمی‌ماند و چیزی باز نشد: برنامه را دوباره نصب کنید.</translation>
        </message>
        <message>
            <source>The file no longer guards its recorded history ({finding}): it was changed outside the program. Restore the last backup.</source>
            <translation>فایل دیگر از تاریخچهٔ ثبت‌شدهٔ خود پاسداری نمی‌کند ({finding}): بیرون از برنامه تغییر کرده است. آخرین پشتیبان را برگردانید.</translation>
        </message>
        <message>
            <source>Two promotions of a product can't hold on the same day: change the days.</source>
            <translation>دو فروش ویژهٔ یک کالا نمی‌توانند در یک روز برقرار باشند: روزها را تغییر دهید.</translation>
        </message>
        <message>
            <source>What is recorded can't be changed or deleted, only added to.</source>
            <translation>آنچه ثبت شده است تغییر یا حذف نمی‌شود؛ تنها می‌توان به آن افزود.</translation>
        </message>
        <message>
            <source>an order of {day} used this promotion: end it instead of removing it</source>
            <translation>سفارشی در {day} از این فروش ویژه بهره برده است: به‌جای حذف، آن را پایان دهید.</translation>
        </message>
        <message>
            <source>members have no field {field} to change; expected one of {fields}</source>
            <translation>اعضا فیلد تغییرپذیری به نام {field} ندارند؛ یکی از این‌ها را بدهید: {fields}</translation>
        </message>
        <message>
            <source>no option {option}; there are {options}</source>
            <translation>گزینه‌ای به نام {option} نیست؛ گزینه‌ها: {options}</translation>
        </message>
        <message>
            <source>option {option}: {value!r} is not possible; expected {expected}</source>
            <translation>گزینهٔ {option}: مقدار {value} شدنی نیست؛ انتظار می‌رود {expected}</translation>
        </message>
        <message>
            <source>payment file {message_id} is {state}: it can't become {wanted}</source>
            <translation>فایل پرداخت {message_id} در حالت {state} است و نمی‌تواند {wanted} شود.</translation>
        </message>
        <message>
            <source>say who handed it over, in one line</source>
            <translation>بنویسید چه کسی آن را تحویل داد، در یک خط.</translation>
        </message>
        <message>
            <source>say why with a reason: it goes into the journal</source>
            <translation>دلیل را بنویسید: در دفتر رویدادها می‌آید.</translation>
        </message>
        <message>
            <source>the two passphrases differ: nothing was made</source>
            <translation>دو گذرواژه یکی نیستند: چیزی ساخته نشد.</translation>
        </message>
        <message>
            <source>there is no member with the code {member}</source>
            <translation>عضوی با کد {member} نیست.</translation>
        </message>
        <message>
            <source>there is no product with the code {product}</source>
            <translation>کالایی با کد {product} نیست.</translation>
        </message>
        <message>
            <source>this promotion is not on the list, or no longer; look again</source>
            <translation>این فروش ویژه در فهرست نیست یا دیگر نیست؛ دوباره نگاه کنید.</translation>
        </message>
        <message>
            <source>{day} is not here yet: name the day on which it was handed over</source>
            <translation>{day} هنوز نرسیده است: روزی را بنویسید که تحویل شد.</translation>
        </message>
        <message>
            <source>{member}, {period}: a correction took the gift back, it is not owed</source>
            <translation>{member}، {period}: اصلاحی این هدیه را پس گرفت و دیگر بدهکارش نیستیم.</translation>
        </message>
        <message>
            <source>{file} can't be encrypted with an empty passphrase: choose another.</source>
            <translation>{file} را نمی‌توان با گذرواژهٔ خالی رمز کرد: گذرواژهٔ دیگری برگزینید.</translation>
        </message>
        <message>
            <source>{file} can't be locked against other programs: its disk is full or has no locks. Make room, or move the file to a disk of this computer.</source>
            <translation>{file} را نمی‌توان در برابر برنامه‌های دیگر قفل کرد: دیسک آن پر است یا قفل ندارد. جا باز کنید یا فایل را به دیسکی از همین رایانه ببرید.</translation>
        </message>
        <message>
            <source>{file} can't be read: {reason}</source>
            <translation>{file} خوانده نمی‌شود: {reason}</translation>
        </message>
        <message>
            <source>{file} can't be written: {journal} lies there and belongs to a file that was moved away. Move the journal to where that file is now, and repeat.</source>
            <translation>{file} نوشته نمی‌شود: {journal} آنجاست و از آنِ فایلی است که جابه‌جا شده. آن را به جای کنونی همان فایل ببرید و دوباره بکوشید.</translation>
        </message>
        <message>
            <source>{file} couldn't be brought to version {version}: {figure} would change from {before} to {after}. The file is as it was; keep using the program version that wrote it, and report this text.</source>
            <translation>{file} به نسخهٔ {version} نرسید: {figure} از {before} به {after} تغییر می‌کرد. فایل همان است که بود؛ با نسخه‌ای از برنامه که آن را نوشته کار کنید و این متن را گزارش دهید.</translation>
        </message>
        <message>
            <source>{file} has a second name (a hard link), so two programs could open it at once. Copy it to a new name and work with the copy.</source>
            <translation>{file} نام دومی دارد (پیوند سخت) و دو برنامه می‌توانند هم‌زمان بازش کنند. آن را با نام تازه کپی کنید و با کپی کار کنید.</translation>
        </message>
        <message>
            <source>{file} is damaged ({finding}): stop working with it and restore the last backup.</source>
            <translation>{file} آسیب دیده است ({finding}): با آن کار نکنید و آخرین پشتیبان را برگردانید.</translation>
        </message>
        <message>
            <source>{file} was written, but the disk did not confirm the last step. Check the disk, open the file again, and see whether the work is there before you repeat it.</source>
            <translation>{file} نوشته شد ولی دیسک گام آخر را تأیید نکرد. دیسک را بررسی کنید، فایل را دوباره باز کنید و پیش از تکرار ببینید کار ثبت شده است یا نه.</translation>
        </message>
        <message>
            <source>{file}: give the passphrase with --passphrase-file, {reason}</source>
            <translation>{file}: گذرواژه را با ‎--passphrase-file بدهید، {reason}</translation>
        </message>
        <message>
            <source>{file}: {count} finding(s), nothing was imported</source>
            <translation>{file}: {count} ایراد؛ چیزی وارد نشد.</translation>
        </message>
        <message>
            <source>{file}: {problems}</source>
            <translation>{file}: {problems}</translation>
        </message>
        <message>
            <source>{first} ({count} finding(s), nothing was entered)</source>
            <translation>{first} ({count} ایراد؛ چیزی ثبت نشد)</translation>
        </message>
        <message>
            <source>{kind}: name the period, like --period 1403-05</source>
            <translation>{kind}: دوره را بنویسید، مانند ‎--period 1403-05</translation>
        </message>
        <message>
            <source>{kind}: this organisation has no such table; it has {kinds}</source>
            <translation>{kind}: این سازمان چنین جدولی ندارد؛ جدول‌ها: {kinds}</translation>
        </message>
        <message>
            <source>{label}: the plan has no value for {day}; its first is from {first}</source>
            <translation>{label}: طرح برای {day} مقداری ندارد؛ نخستین مقدار آن از {first} است.</translation>
        </message>
        <message>
            <source>{member} is not closed: there is nothing to reopen or release</source>
            <translation>{member} بسته نیست: چیزی برای بازگشایی یا آزاد کردن نیست.</translation>
        </message>
        <message>
            <source>{member}, {field}: {value!r}: expected {expected}</source>
            <translation>{member}، {field}: {value}: انتظار می‌رود {expected}</translation>
        </message>
        <message>
            <source>{member}, {period}: the gift was handed over on {day} by {by}</source>
            <translation>{member}، {period}: هدیه در {day} به دست {by} تحویل شده است.</translation>
        </message>
        <message>
            <source>{member}, {period}: this is not on record, or no longer; look again</source>
            <translation>{member}، {period}: این ثبت نیست یا دیگر نیست؛ دوباره نگاه کنید.</translation>
        </message>
        <message>
            <source>{member}: members of this plan are closed by its rule, they don't leave</source>
            <translation>{member}: اعضای این طرح بر پایهٔ قاعدهٔ آن بسته می‌شوند و خارج نمی‌شوند.</translation>
        </message>
        <message>
            <source>{member}: nothing to change, these values stand already</source>
            <translation>{member}: چیزی برای تغییر نیست؛ این مقدارها از پیش همین‌اند.</translation>
        </message>
        <message>
            <source>{member}: say what to change</source>
            <translation>{member}: بنویسید چه چیزی تغییر کند.</translation>
        </message>
        <message>
            <source>{period} can't be closed now: the next period to close is {next}</source>
            <translation>{period} را اکنون نمی‌توان بست: دورهٔ بعدی برای بستن {next} است.</translation>
        </message>
        <message>
            <source>{period} can't be reopened: payment file {message_id} is marked as {state}</source>
            <translation>{period} را نمی‌توان بازگشایی کرد: فایل پرداخت {message_id} در حالت {state} است.</translation>
        </message>
        <message>
            <source>{period} can't be reopened: {last}</source>
            <translation>{period} را نمی‌توان بازگشایی کرد: {last}</translation>
        </message>
        <message>
            <source>{period} can't be paid yet: {files} were made after the backup that was restored; mark each as sent, confirmed or rejected first</source>
            <translation>{period} را هنوز نمی‌توان پرداخت: {files} پس از پشتیبان بازگردانده‌شده ساخته شده است؛ نخست برای هر یک بگویید فرستاده، تأیید یا رد شده است.</translation>
        </message>
        <message>
            <source>{message_id} pays {members}, who are not in the restored books: import them first</source>
            <translation>فایل پرداخت {message_id} به {members} می‌پردازد که در دفتر بازگردانده‌شده نیستند: نخست آنان را وارد کنید.</translation>
        </message>
        <message>
            <source>argument {argument}: expected UTF-8 text</source>
            <translation>آرگومان {argument}: متن UTF-8 انتظار می‌رفت</translation>
        </message>
        <message>
            <source>{period}: no payout is left to pay; payment files: {files}</source>
            <translation>{period}: پرداختی نمانده است؛ فایل‌های پرداخت: {files}</translation>
        </message>
        <message>
            <source>{message_id} pays somebody whom {earlier} pays too: say what became of {earlier} first</source>
            <translation>{message_id} به کسی می‌پردازد که {earlier} هم به او می‌پردازد: نخست بگویید {earlier} چه شد</translation>
        </message>
        <message>
            <source>{member}: no payment of {period} was sent that could come back; payment files: {files}</source>
            <translation>{member}: پرداختی از {period} فرستاده نشده است که برگردد؛ فایل‌های پرداخت: {files}</translation>
        </message>
        <message>
            <source>{member}: no payment of {period} came back and waits</source>
            <translation>{member}: هیچ پرداخت برگشتی از {period} در انتظار نیست</translation>
        </message>
        <message>
            <source>a payment can't come back on {day}: expected {today} or earlier</source>
            <translation>پرداخت نمی‌تواند در {day} برگردد: {today} یا پیش از آن انتظار می‌رفت</translation>
        </message>
        <message>
            <source>{period}: what is left to pay came back from the bank: {members}; enter the right accounts, or release the payments</source>
            <translation>{period}: آنچه برای پرداخت مانده از بانک برگشته است: {members}؛ شماره‌های درست حساب را وارد کنید یا پرداخت‌ها را آزاد کنید</translation>
        </message>
        <message>
            <source>{period}: there is no payment file {message_id}; there are: {files}</source>
            <translation>{period}: فایل پرداخت {message_id} نیست؛ این‌ها هستند: {files}</translation>
        </message>
        <message>
            <source>{product}: nothing to change, these values stand already</source>
            <translation>{product}: چیزی برای تغییر نیست؛ این مقدارها از پیش همین‌اند.</translation>
        </message>
        <message>
            <source>{command}: name a member, or ask with {others}</source>
            <translation>{command}: عضوی را نام ببرید، یا با {others} بپرسید</translation>
        </message>
        <message>
            <source>whatif: {first} lies after {last}; name the earlier month with --from</source>
            <translation>whatif: {first} پس از {last} است؛ ماه پیش‌تر را با ‎--from بنویسید</translation>
        </message>
        <message>
            <source>{text!r} is no month: expected one like 1403-05 or 2024-05</source>
            <translation>{text} ماه نیست: چیزی مانند ۱۴۰۳-۰۵ یا ۲۰۲۴-۰۵ انتظار می‌رود.</translation>
        </message>
        <message>
            <source>{text!r}: expected NAME=VALUE</source>
            <translation>{text}: انتظار می‌رود NAME=VALUE</translation>
        </message>
        <message>
            <source>{text!r}: expected a day from {first} to {last} as its last one</source>
            <translation>{text}: روز پایانی باید میان {first} و {last} باشد.</translation>
        </message>
        <message>
            <source>{member}, left: {day}: expected a day from {first} on; an earlier one is entered as a correction</source>
            <translation>{member}، خروج: {day}: روزی از {first} به بعد انتظار می‌رود؛ روز زودتر به‌صورت اصلاح ثبت می‌شود</translation>
        </message>
        <message>
            <source>{member}: the commission for this member is earned; only a correction can change the referrer, and the next close moves the commission then</source>
            <translation>{member}: پورسانت معرفی این عضو به‌دست آمده است؛ معرف فقط با اصلاح عوض می‌شود و بستن دورهٔ بعد پورسانت را جابه‌جا می‌کند</translation>
        </message>
        <message>
            <source>{file}: a sheet holds {most} rows, this table has {count}: write a CSV file, or show fewer rows</source>
            <translation>{file}: یک صفحه {most} سطر جا دارد و این جدول {count} سطر است: فایل CSV بنویسید یا سطرهای کمتری نمایش دهید.</translation>
        </message>
        <message>
            <source>{code} can't be sold yet: fill in {missing} first</source>
            <translation>{code} هنوز فروختنی نیست: نخست {missing} را پر کنید.</translation>
        </message>
        <message>
            <source>{code}, {field}: {value!r}: expected {expected}</source>
            <translation>{code}، {field}: {value}: انتظار می‌رود {expected}</translation>
        </message>
        <message>
            <source>{code}: a change can't hold from {day}: expected a day from {first} on</source>
            <translation>{code}: تغییر نمی‌تواند از {day} برقرار باشد: روزی از {first} به بعد انتظار می‌رود.</translation>
        </message>
        <message>
            <source>{code}: nothing to change, these values stand already</source>
            <translation>{code}: چیزی برای تغییر نیست؛ این مقدارها از پیش همین‌اند.</translation>
        </message>
        <message>
            <source>{code}: only an organisation of the porukka plan has packages</source>
            <translation>{code}: تنها سازمان طرح پوروکا بسته دارد.</translation>
        </message>
        <message>
            <source>{code}: there is none of that code; there are: {codes}</source>
            <translation>{code}: چنین کدی نیست؛ این‌ها هستند: {codes}</translation>
        </message>
        <message>
            <source>no month is closed yet: bring the duties of the first month in with a file</source>
            <translation>هنوز دوره‌ای بسته نشده است: وظایف نخستین دوره را با فایل وارد کنید.</translation>
        </message>
        <message>
            <source>none of the members chosen is one for whom this can be done</source>
            <translation>این کار برای هیچ‌یک از اعضای گزیده شدنی نیست.</translation>
        </message>
        <message>
            <source>{file} has changed since it was checked: check it again</source>
            <translation>{file} پس از بررسی تغییر کرده است: دوباره بررسی کنید</translation>
        </message>
        <message>
            <source>{member} has no statement for {period}</source>
            <translation>{member} برای {period} صورت‌حسابی ندارد</translation>
        </message>
        <message>
            <source>there is no document {document}; there are: {documents}</source>
            <translation>سندی به نام {document} نیست؛ این‌ها هست: {documents}</translation>
        </message>
        <message>
            <source>file names “{pattern}”: expected {expected}</source>
            <translation>نام فایل‌ها «{pattern}»: انتظار می‌رفت {expected}</translation>
        </message>
        <message>
            <source>{file} can't be the logo: {reason}</source>
            <translation>{file} نمی‌تواند نشان‌واره باشد: {reason}</translation>
        </message>
        <message>
            <source>{member}: members of this organisation write no invoices to it</source>
            <translation>{member}: اعضای این سازمان برای آن صورت‌حساب نمی‌نویسند</translation>
        </message>
        <message>
            <source>{rule}: the text of the plan can't be changed safely at this place</source>
            <translation>{rule}: متن طرح در این جا را نمی‌توان با اطمینان تغییر داد</translation>
        </message>
        <message>
            <source>the plan has no value {rule}; there are {rules}</source>
            <translation>طرح مقداری به نام {rule} ندارد؛ این‌ها هست: {rules}</translation>
        </message>
        <message>
            <source>{rule}: it can't change from {day}, months before {first} are closed or before the plan: expected a day from {first} on</source>
            <translation>{rule}: از {day} قابل تغییر نیست، دوره‌های پیش از {first} بسته یا پیش از طرح‌اند: روزی از {first} به بعد لازم است</translation>
        </message>
        <message>
            <source>{rule}: {day} is within a month: expected its first day</source>
            <translation>{rule}: {day} میانه ماه است: روز اول ماه لازم است</translation>
        </message>
        <message>
            <source>{rule}: nothing to change, this value holds on {day} already</source>
            <translation>{rule}: چیزی برای تغییر نیست، این مقدار در {day} برقرار است</translation>
        </message>
        <message>
            <source>{rule}: this value does not fit into the plan: {finding}</source>
            <translation>{rule}: این مقدار با طرح سازگار نیست: {finding}</translation>
        </message>
        <message>
            <source>{rule}: change one package at a time, with its own command or form</source>
            <translation>{rule}: بسته‌ها را یکی‌یکی با فرمان یا فرم خودشان تغییر دهید</translation>
        </message>
        <message>
            <source>{text!r} is no day: expected one like 1403-05-01 or 2024-05-01</source>
            <translation>{text!r} روز نیست: روزی مانند 1403-05-01 یا 2024-05-01 لازم است</translation>
        </message>
        <message>
            <source>{text!r}: expected a number from 0 on</source>
            <translation>{text!r}: عددی از ۰ به بالا لازم است</translation>
        </message>
        <message>
            <source>{rule}: {text!r}: expected {expected}</source>
            <translation>{rule}: {text!r}: {expected} لازم است</translation>
        </message>
        <message>
            <source>{printer} takes no pages: is it there, and ready?</source>
            <translation>{printer} صفحه‌ای نمی‌گیرد: آیا وصل و آماده است؟</translation>
        </message>
        <message>
            <source>{key}: this is not on record, or no longer; look again</source>
            <translation>{key}: این ثبت نشده است یا دیگر نیست؛ دوباره نگاه کنید</translation>
        </message>
        <message>
            <source>{key}: {count} row(s) of {register} name this; take those away first</source>
            <translation>{key}: {count} سطر از {register} به این اشاره می‌کند؛ نخست آن‌ها را بردارید</translation>
        </message>
        <message>
            <source>{member}: this is decided already, nothing was changed</source>
            <translation>{member}: دربارهٔ این پیش‌تر تصمیم گرفته شده است؛ چیزی تغییر نکرد</translation>
        </message>
        <message>
            <source>members of this plan name no referrer: a sponsor is entered with them</source>
            <translation>اعضای این طرح معرف را در فرم نام نمی‌برند: معرف همراه خود عضو ثبت می‌شود</translation>
        </message>
        <message>
            <source>{members}: listed more than once, so the tree can't be drawn</source>
            <translation>{members}: بیش از یک بار آمده است؛ درخت را نمی‌توان رسم کرد</translation>
        </message>
        <message>
            <source>{members}: their sponsor is not there, so the tree can't be drawn</source>
            <translation>{members}: معرفشان در فهرست نیست؛ درخت را نمی‌توان رسم کرد</translation>
        </message>
        <message>
            <source>{members}: they sponsor each other in a circle</source>
            <translation>{members}: یکدیگر را در یک حلقه معرفی کرده‌اند</translation>
        </message>
        <message>
            <source>{subject}: not a question of this plan; possible: {possible}</source>
            <translation>{subject}: در این طرح چنین پرسشی نیست؛ ممکن: {possible}</translation>
        </message>
        <message>
            <source>{kind}: no such kind of line; there are {kinds}</source>
            <translation>{kind}: چنین نوع سطری نیست؛ این‌ها هست: {kinds}</translation>
        </message>
        <message>
            <source>there is no order with the number {order}</source>
            <translation>سفارشی با شماره {order} نیست</translation>
        </message>
        <message>
            <source>{rank}: no such rank; there are {ranks}</source>
            <translation>{rank}: چنین رتبه‌ای نیست؛ این‌ها هست: {ranks}</translation>
        </message>
        <message>
            <source>{member} was not in the books in {period}</source>
            <translation>{member} در {period} در دفترها نبود</translation>
        </message>
        <message>
            <source>{period} is not closed: enter it the usual way</source>
            <translation>{period} بسته نیست: به روش معمول ثبت کنید</translation>
        </message>
        <message>
            <source>{member}: nothing to correct, these values stood already</source>
            <translation>{member}: چیزی برای اصلاح نیست؛ این مقدارها از پیش بود</translation>
        </message>
        <message>
            <source>{member}: an opening balance found out late is paid, or taken off, by an adjustment of the open month; enter one with this reason</source>
            <translation>{member}: ماندهٔ آغازی که دیر پیدا شده با تعدیلی در دورهٔ باز پرداخت یا کسر می‌شود؛ تعدیلی با همین دلیل ثبت کنید</translation>
        </message>
        <message>
            <source>{member}: duties decide when a month is paid, not how much. What was held is carried into the open month and paid there; what was paid stays paid: record duties for an open month</source>
            <translation>{member}: وظایف زمان پرداخت دوره را تعیین می‌کند، نه مبلغ آن را. آنچه نگه داشته شده به دورهٔ باز می‌رود و همان‌جا پرداخت می‌شود؛ آنچه پرداخت شده پرداخت‌شده می‌ماند: وظایف را برای دوره‌ای باز ثبت کنید</translation>
        </message>
        <message>
            <source>correction {correction}: correct the number of the plan once more</source>
            <translation>اصلاح {correction}: عدد طرح را یک بار دیگر اصلاح کنید</translation>
        </message>
        <message>
            <source>nothing was posted: the effects are no longer those previewed</source>
            <translation>چیزی ثبت نشد: اثرها دیگر همان پیش‌نمایش نیست</translation>
        </message>
        <message>
            <source>{member} was closed in {period}: no order can be dated in that month</source>
            <translation>{member} در {period} بسته بود: سفارشی با آن تاریخ ممکن نیست</translation>
        </message>
        <message>
            <source>there is no correction {correction} that could be taken back</source>
            <translation>اصلاحی با شماره {correction} که پس گرفته شود نیست</translation>
        </message>
        <message>
            <source>there is no invoice with the number {invoice}</source>
            <translation>صورت‌حساب فروشی با شماره {invoice} نیست</translation>
        </message>
        <message>
            <source>correct {what}: {needed} is needed</source>
            <translation>اصلاح {what}: {needed} لازم است</translation>
        </message>
        <message>
            <source>{value}: the plan has no such value; a name is like {example}</source>
            <translation>{value}: طرح چنین مقداری ندارد؛ نام مانند {example} است</translation>
        </message>
        <message>
            <source>{value}: {text!r} can't be read; expected {expected}</source>
            <translation>{value}: {text!r} خوانده نمی‌شود؛ انتظار: {expected}</translation>
        </message>
        <message>
            <source>{member}: can't take the package {package}; expected {expected}</source>
            <translation>{member}: بسته {package} را نمی‌تواند بگیرد؛ انتظار می‌رود {expected}</translation>
        </message>
        <message>
            <source>there is no scenario {name}; there are: {names}</source>
            <translation>سناریوی {name} نیست؛ این‌ها هست: {names}</translation>
        </message>
        <message>
            <source>{file} can't be read as scenarios: {reason}</source>
            <translation>{file} به عنوان سناریو خوانده نمی‌شود: {reason}</translation>
        </message>
        <message>
            <source>{what}: not corrected in this plan; possible: {possible}. For anything else reopen the month, put it right and close again</source>
            <translation>{what}: در این طرح اصلاح نمی‌شود؛ ممکن: {possible}؛ برای هر چیز دیگر دوره را باز کنید، درست کنید و دوباره ببندید</translation>
        </message>
        <message>
            <source>{member}, {field}: it decided which invoices a close raised, and they stay. Reopen the month, enter it and close again; for the next term enter it on the member's card</source>
            <translation>{member}، {field}: این تعیین کرد که بستن چه صورت‌حساب‌هایی بسازد و آن‌ها می‌مانند. دوره را باز کنید، ثبت کنید و دوباره ببندید؛ برای دورهٔ بعدی عضویت در کارت عضو ثبت کنید</translation>
        </message>
        <message>
            <source>{member}, {field}: it decided the tax of payouts, and their papers stay. Reopen the month, enter it and close again; for payouts to come enter it on the member's card</source>
            <translation>{member}، {field}: این مالیات واریزها را تعیین کرد و برگه‌هایشان می‌مانند. دوره را باز کنید، ثبت کنید و دوباره ببندید؛ برای واریزهای آینده در کارت عضو ثبت کنید</translation>
        </message>
        <message>
            <source>{member}: invoice {invoice} was raised on {day}, after this day of leaving, and stays. Reopen that month, enter the day on the member's card and close again; or enter a later day</source>
            <translation>{member}: صورت‌حساب {invoice} در {day}، پس از این روز خروج، ساخته شد و می‌ماند. آن دوره را باز کنید، روز را در کارت عضو ثبت کنید و دوباره ببندید؛ یا روزی دیرتر ثبت کنید</translation>
        </message>
        <message>
            <source>correction {correction}: correct the member once more instead</source>
            <translation>اصلاح {correction}: به جای آن عضو را دوباره اصلاح کنید</translation>
        </message>
        <message>
            <source>{text!r}: expected {expected}</source>
            <translation>{text!r}: انتظار {expected}</translation>
        </message>
    </context>
</TS>
