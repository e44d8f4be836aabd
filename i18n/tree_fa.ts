<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa_IR">
    <context>
        <name>Branch</name>
        <message>
            <source>Board</source>
            <translation>تابلو</translation>
        </message>
        <message>
            <source>Outline</source>
            <translation>فهرست درختی</translation>
        </message>
        <message>
            <source>Board of the branch</source>
            <translation>تابلوی شاخه</translation>
        </message>
        <message>
            <source>Outline of the branch</source>
            <translation>فهرست درختی شاخه</translation>
        </message>
    </context>
    <context>
        <name>Breadcrumb</name>
        <message>
            <source>… {count} more …</source>
            <translation>… {count} نفر دیگر …</translation>
        </message>
    </context>
    <context>
        <name>Controls</name>
        <message>
            <source>nothing</source>
            <translation>هیچ‌کدام</translation>
        </message>
        <message>
            <source>&amp;Colour by</source>
            <translation>&amp;رنگ بر پایهٔ</translation>
        </message>
        <message>
            <source>&amp;Width by</source>
            <translation>&amp;پهنا بر پایهٔ</translation>
        </message>
        <message>
            <source>Com&amp;pare with</source>
            <translation>&amp;مقایسه با</translation>
        </message>
        <message>
            <source>Campa&amp;ign</source>
            <translation>&amp;کارزار</translation>
        </message>
        <message>
            <source>none</source>
            <translation>هیچ</translation>
        </message>
        <message>
            <source>More …</source>
            <translation>بیشتر …</translation>
        </message>
        <message>
            <source>&amp;Month</source>
            <translation>&amp;دوره</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>دوره (ماه)</translation>
        </message>
        <message>
            <source>Search in the tree</source>
            <translation>جست‌وجو در درخت</translation>
        </message>
        <message>
            <source>Name, code, points &gt; {number}, =rank</source>
            <translation>نام، کد، امتیاز &gt; {number}، =رتبه</translation>
        </message>
        <message>
            <source>Name, code, credit &gt; {number}, paused</source>
            <translation>نام، کد، اعتبار &gt; {number}، متوقف</translation>
        </message>
        <message>
            <source>nobody</source>
            <translation>هیچ‌کس</translation>
        </message>
        <message>
            <source>{number} of {count}</source>
            <translation>{number} از {count}</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message>
            <source>Export the tree</source>
            <translation>خروجی درخت</translation>
        </message>
        <message>
            <source>Paper, by a printer</source>
            <translation>کاغذ، با چاپگر</translation>
        </message>
        <message>
            <source>Save …</source>
            <translation>ذخیره …</translation>
        </message>
        <message>
            <source>Print …</source>
            <translation>چاپ …</translation>
        </message>
        <message>
            <source>Codes in place of names</source>
            <translation>کد به جای نام</translation>
        </message>
        <message>
            <source>&amp;What</source>
            <translation>&amp;چه چیزی</translation>
        </message>
        <message>
            <source>&amp;Levels</source>
            <translation>&amp;سطح‌ها</translation>
        </message>
        <message>
            <source>&amp;Into</source>
            <translation>&amp;قالب</translation>
        </message>
        <message>
            <source>The board as it is unfolded</source>
            <translation>تابلو همان‌گونه که گشوده است</translation>
        </message>
        <message>
            <source>The branch to a level</source>
            <translation>شاخه تا یک سطح</translation>
        </message>
        <message>
            <source>The map as it is seen</source>
            <translation>نقشه همان‌گونه که دیده می‌شود</translation>
        </message>
        <message>
            <source>PDF, on pages to be joined</source>
            <translation>PDF، در صفحه‌هایی که کنار هم می‌آیند</translation>
        </message>
        <message>
            <source>PDF, on one page</source>
            <translation>PDF، در یک صفحه</translation>
        </message>
        <message>
            <source>SVG, a drawing</source>
            <translation>SVG، طرح</translation>
        </message>
        <message>
            <source>PNG, an image</source>
            <translation>PNG، تصویر</translation>
        </message>
        <message>
            <source>CSV, a table of the same members</source>
            <translation>CSV، جدول همین اعضا</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>page {page} of {pages}</source>
            <translation>صفحهٔ {page} از {pages}</translation>
        </message>
        <message>
            <source>Print the tree</source>
            <translation>چاپ درخت</translation>
        </message>
        <message>
            <source>Printing the tree …</source>
            <translation>درخت چاپ می‌شود …</translation>
        </message>
        <message>
            <source>The tree was printed.</source>
            <translation>درخت چاپ شد.</translation>
        </message>
        <message>
            <source>compared with {month}</source>
            <translation>در مقایسه با {month}</translation>
        </message>
        <message>
            <source>compressed</source>
            <translation>کمپرس‌شده</translation>
        </message>
        <message>
            <source>Writing {file} …</source>
            <translation>در حال نوشتن {file} …</translation>
        </message>
        <message>
            <source>{file} was written.</source>
            <translation>{file} نوشته شد.</translation>
        </message>
    </context>
    <context>
        <name>MapWidget</name>
        <message>
            <source>Reading …</source>
            <translation>در حال خواندن …</translation>
        </message>
        <message>
            <source>No members</source>
            <translation>عضوی نیست</translation>
        </message>
    </context>
    <context>
        <name>MemberPanel</name>
        <message>
            <source>Why these figures?</source>
            <translation>چرا این ارقام؟</translation>
        </message>
        <message>
            <source>Open the member's card</source>
            <translation>باز کردن کارت عضو</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>سطح</translation>
        </message>
        <message>
            <source>Direct downline</source>
            <translation>زیرمجموعهٔ مستقیم</translation>
        </message>
        <message>
            <source>Whole downline</source>
            <translation>کل زیرمجموعه</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>تاریخ عضویت</translation>
        </message>
        <message>
            <source>Team points since then</source>
            <translation>تغییر امتیاز تیمی از آن زمان</translation>
        </message>
        <message>
            <source>Nobody is selected</source>
            <translation>کسی انتخاب نشده است</translation>
        </message>
        <message>
            <source>Click a box or move with the arrow keys to select a member.</source>
            <translation>برای انتخاب عضو روی خانه‌ای کلیک کنید یا با کلیدهای جهت حرکت کنید.</translation>
        </message>
        <message>
            <source>Since then</source>
            <translation>از آن زمان</translation>
        </message>
        <message>
            <source>joined</source>
            <translation>پیوسته</translation>
        </message>
        <message>
            <source>Rank since then</source>
            <translation>تغییر رتبه از آن زمان</translation>
        </message>
        <message>
            <source>Sponsor then</source>
            <translation>معرف در آن زمان</translation>
        </message>
        <message>
            <source>Paid upline: {name}</source>
            <translation>بالاسری دریافت‌کننده: {name}</translation>
        </message>
    </context>
    <context>
        <name>NeedsList</name>
        <message>
            <source>Next rank: {rank}</source>
            <translation>رتبهٔ بعدی: {rank}</translation>
        </message>
    </context>
    <context>
        <name>Panes</name>
        <message>
            <source>Map of the downline</source>
            <translation>نقشهٔ زیرمجموعه</translation>
        </message>
        <message>
            <source>Colours; choose some to pick out their members</source>
            <translation>رنگ‌ها؛ برای برجسته شدن اعضا چند رنگ را برگزینید</translation>
        </message>
    </context>
    <context>
        <name>SiblingsDialog</name>
        <message>
            <source>Part of a name or a code</source>
            <translation>بخشی از نام یا کد</translation>
        </message>
        <message>
            <source>Find in the list</source>
            <translation>جست‌وجو در فهرست</translation>
        </message>
        <message>
            <source>Directly below {name}</source>
            <translation>مستقیم زیر {name}</translation>
        </message>
        <message>
            <source>{count} members; Enter shows one on the board</source>
            <translation>{count} عضو؛ Enter عضو را روی تابلو نشان می‌دهد</translation>
        </message>
    </context>
    <context>
        <name>SiblingsModel</name>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>کد</translation>
        </message>
        <message>
            <source>Downline</source>
            <translation>زیرمجموعه</translation>
        </message>
    </context>
    <context>
        <name>StatusLine</name>
        <message>
            <source>That is too much to open at once: {count} members at most.</source>
            <translation>این تعداد یک‌جا باز نمی‌شود: حداکثر {count} عضو.</translation>
        </message>
    </context>
    <context>
        <name>TrailList</name>
        <message>
            <source>Payout trail</source>
            <translation>رد پرداخت</translation>
        </message>
        <message>
            <source>Payout trail: nobody stands above.</source>
            <translation>رد پرداخت: کسی بالاتر نیست.</translation>
        </message>
        <message>
            <source>Payout trail: {amount} went up from here</source>
            <translation>رد پرداخت: {amount} از اینجا بالا رفت</translation>
        </message>
    </context>
    <context>
        <name>Tree</name>
        <message>
            <source>{count} levels without a branch</source>
            <translation>{count} سطح بدون انشعاب</translation>
        </message>
        <message>
            <source>found</source>
            <translation>پیدا شد</translation>
        </message>
        <message>
            <source>campaign: {name}</source>
            <translation>کارزار: {name}</translation>
        </message>
        <message>
            <source>payout trail: {step}</source>
            <translation>رد پرداخت: {step}</translation>
        </message>
        <message>
            <source>generation head</source>
            <translation>سر نسل</translation>
        </message>
        <message>
            <source>generation {number} begins here</source>
            <translation>آغاز نسل {number}</translation>
        </message>
        <message>
            <source>paid upline: {name}</source>
            <translation>بالاسری دریافت‌کننده: {name}</translation>
        </message>
        <message>
            <source>rank up by {count}</source>
            <translation>ارتقای رتبه: {count}</translation>
        </message>
        <message>
            <source>rank down by {count}</source>
            <translation>افت رتبه: {count}</translation>
        </message>
        <message>
            <source>sponsor then: {name}</source>
            <translation>معرف آن زمان: {name}</translation>
        </message>
        <message>
            <source>Remarks</source>
            <translation>توضیحات</translation>
        </message>
        <message>
            <source>{count} more</source>
            <translation>{count} نفر دیگر</translation>
        </message>
        <message>
            <source>{sign} {title}: {actual} of {required}</source>
            <translation>{sign} {title}: {actual} از {required}</translation>
        </message>
        <message>
            <source>no rank</source>
            <translation>بدون رتبه</translation>
        </message>
        <message>
            <source>orders of the month</source>
            <translation>سفارش‌های ماه</translation>
        </message>
        <message>
            <source>largest order</source>
            <translation>بزرگ‌ترین سفارش</translation>
        </message>
        <message>
            <source>own points</source>
            <translation>امتیاز شخصی</translation>
        </message>
        <message>
            <source>team points</source>
            <translation>امتیاز تیمی</translation>
        </message>
        <message>
            <source>branch {number}</source>
            <translation>شاخهٔ {number}</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>نام</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>کد</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>رتبه</translation>
        </message>
        <message>
            <source>Level</source>
            <translation>سطح</translation>
        </message>
        <message>
            <source>Downline</source>
            <translation>زیرمجموعه</translation>
        </message>
        <message>
            <source>Wheel: closer. Drag: move. Double click: this branch alone. Arrows: to sponsor, downline and neighbours.</source>
            <translation>چرخ: نزدیک‌تر. کشیدن: جابه‌جایی. دوبار کلیک: فقط این شاخه. کلیدهای جهت: معرف، زیرمجموعه و همسایه‌ها.</translation>
        </message>
        <message>
            <source>level</source>
            <translation>سطح</translation>
        </message>
        <message>
            <source>lost rank</source>
            <translation>افت رتبه</translation>
        </message>
        <message>
            <source>not qualified</source>
            <translation>فاقد شرایط</translation>
        </message>
        <message>
            <source>{count} members here, {below} with those below; highest: {name}, {standing}</source>
            <translation>{count} عضو در اینجا، {below} با زیرمجموعه؛ بالاترین: {name}، {standing}</translation>
        </message>
        <message>
            <source>{name}, {standing}, level {level}, {place} of {siblings}, {children} below, {all} in all</source>
            <translation>{name}، {standing}، سطح {level}، {place} از {siblings}، {children} زیر او، {all} در کل</translation>
        </message>
        <message>
            <source>{standing}, level {level}, {place} of {siblings}, {children} below, {all} in all</source>
            <translation>{standing}، سطح {level}، {place} از {siblings}، {children} زیر او، {all} در کل</translation>
        </message>
        <message>
            <source>points</source>
            <translation>امتیاز</translation>
        </message>
        <message>
            <source>team</source>
            <translation>تیم</translation>
        </message>
        <message>
            <source>group</source>
            <translation>گروه</translation>
        </message>
        <message>
            <source>paid</source>
            <translation>پرداخت</translation>
        </message>
        <message>
            <source>earned</source>
            <translation>پورسانت</translation>
        </message>
        <message>
            <source>credit</source>
            <translation>اعتبار</translation>
        </message>
        <message>
            <source>campaigns</source>
            <translation>کارزار</translation>
        </message>
        <message>
            <source>growth</source>
            <translation>رشد</translation>
        </message>
        <message>
            <source>Hits by leg: {legs}</source>
            <translation>یافته‌ها در هر شاخه: {legs}</translation>
        </message>
        <message>
            <source>Qualified</source>
            <translation>حائز شرایط</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>وضعیت</translation>
        </message>
        <message>
            <source>Own sales points</source>
            <translation>امتیاز فروش شخصی</translation>
        </message>
        <message>
            <source>Team points</source>
            <translation>امتیاز فروش تیمی</translation>
        </message>
        <message>
            <source>Personal-group points</source>
            <translation>امتیاز گروه شخصی</translation>
        </message>
        <message>
            <source>Payout</source>
            <translation>پرداخت</translation>
        </message>
        <message>
            <source>Referral commission</source>
            <translation>پورسانت معرفی</translation>
        </message>
        <message>
            <source>Credit</source>
            <translation>اعتبار</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>کارزارها</translation>
        </message>
        <message>
            <source>Growth of team points</source>
            <translation>رشد امتیاز تیمی</translation>
        </message>
        <message>
            <source>Generation</source>
            <translation>نسل</translation>
        </message>
        <message>
            <source>Joining day</source>
            <translation>تاریخ عضویت</translation>
        </message>
        <message>
            <source>Source of the payout</source>
            <translation>منشأ پرداخت</translation>
        </message>
        <message>
            <source>Changes</source>
            <translation>تغییرات</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>اعضا</translation>
        </message>
        <message>
            <source>Points</source>
            <translation>امتیاز</translation>
        </message>
        <message>
            <source>not there</source>
            <translation>در این دوره نبوده</translation>
        </message>
        <message>
            <source>Le</source>
            <translation>رف</translation>
        </message>
        <message>
            <source>La</source>
            <translation>من</translation>
        </message>
        <message>
            <source>Pa</source>
            <translation>مت</translation>
        </message>
        <message>
            <source>Tr</source>
            <translation>آز</translation>
        </message>
        <message>
            <source>Ac</source>
            <translation>فع</translation>
        </message>
        <message>
            <source>left</source>
            <translation>رفته</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>بسته‌شده</translation>
        </message>
        <message>
            <source>preferred customer</source>
            <translation>مشتری ترجیحی</translation>
        </message>
        <message>
            <source>lapsed</source>
            <translation>منقضی</translation>
        </message>
        <message>
            <source>paused</source>
            <translation>متوقف</translation>
        </message>
        <message>
            <source>trial</source>
            <translation>دوره آزمایشی</translation>
        </message>
        <message>
            <source>active</source>
            <translation>فعال</translation>
        </message>
        <message>
            <source>this month</source>
            <translation>همین ماه</translation>
        </message>
        <message>
            <source>above 0</source>
            <translation>بیش از ۰</translation>
        </message>
        <message>
            <source>qualified</source>
            <translation>حائز شرایط</translation>
        </message>
        <message>
            <source>below 0</source>
            <translation>کمتر از ۰</translation>
        </message>
        <message>
            <source>none</source>
            <translation>هیچ</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>بدون تغییر</translation>
        </message>
        <message>
            <source>less</source>
            <translation>کمتر</translation>
        </message>
        <message>
            <source>much less</source>
            <translation>بسیار کمتر</translation>
        </message>
        <message>
            <source>more</source>
            <translation>بیشتر</translation>
        </message>
        <message>
            <source>much more</source>
            <translation>بسیار بیشتر</translation>
        </message>
        <message>
            <source>generation {number}</source>
            <translation>نسل {number}</translation>
        </message>
        <message>
            <source>generation {number} and deeper</source>
            <translation>نسل {number} و پایین‌تر</translation>
        </message>
        <message>
            <source>longer ago</source>
            <translation>پیش‌تر</translation>
        </message>
        <message>
            <source>within {number} months</source>
            <translation>در {number} ماه گذشته</translation>
        </message>
        <message>
            <source>joined</source>
            <translation>پیوسته</translation>
        </message>
        <message>
            <source>other sponsor</source>
            <translation>معرف دیگر</translation>
        </message>
        <message>
            <source>rank up</source>
            <translation>ارتقای رتبه</translation>
        </message>
        <message>
            <source>rank down</source>
            <translation>افت رتبه</translation>
        </message>
        <message>
            <source>from {amount}</source>
            <translation>از {amount}</translation>
        </message>
        <message>
            <source>passed over</source>
            <translation>رد شده</translation>
        </message>
        <message>
            <source>not joined yet</source>
            <translation>هنوز عضو نشده</translation>
        </message>
        <message>
            <source>a preferred customer</source>
            <translation>مشتری ترجیحی</translation>
        </message>
        <message>
            <source>too few orders</source>
            <translation>سفارش کافی ندارد</translation>
        </message>
        <message>
            <source>no points from here</source>
            <translation>امتیازی از اینجا نیست</translation>
        </message>
        <message>
            <source>rank not paid for this</source>
            <translation>این رتبه برای این پاداش نیست</translation>
        </message>
        <message>
            <source>rank not paid this deep</source>
            <translation>این رتبه تا این سطح نیست</translation>
        </message>
        <message>
            <source>too far up</source>
            <translation>بیش از حد دور</translation>
        </message>
        <message>
            <source>behind a generation head</source>
            <translation>پشت سر نسل</translation>
        </message>
        <message>
            <source>rounds to 0</source>
            <translation>به ۰ گرد می‌شود</translation>
        </message>
        <message>
            <source>nothing from here</source>
            <translation>چیزی از اینجا نیست</translation>
        </message>
        <message>
            <source>{level}. {name}: {shares}</source>
            <translation>{level}. {name}: {shares}</translation>
        </message>
        <message>
            <source>levels</source>
            <translation>سطح‌ها</translation>
        </message>
        <message>
            <source>generation</source>
            <translation>نسل</translation>
        </message>
        <message>
            <source>first order</source>
            <translation>سفارش اول</translation>
        </message>
        <message>
            <source>referral</source>
            <translation>معرفی</translation>
        </message>
        <message>
            <source>passed over: {name} ({why})</source>
            <translation>رد شده: {name} ({why})</translation>
        </message>
        <message>
            <source>{level}. {name}: nothing ({why})</source>
            <translation>{level}. {name}: هیچ ({why})</translation>
        </message>
    </context>
    <context>
        <name>TreeActions</name>
        <message>
            <source>Back in the tree</source>
            <translation>بازگشت در درخت</translation>
        </message>
        <message>
            <source>More from the far end of folded levels</source>
            <translation>بیشتر از ته سطح‌های تاشده</translation>
        </message>
        <message>
            <source>More of the direct downline</source>
            <translation>بیشتر از زیرمجموعهٔ مستقیم</translation>
        </message>
        <message>
            <source>Forward in the tree</source>
            <translation>جلو رفتن در درخت</translation>
        </message>
        <message>
            <source>One level up</source>
            <translation>یک سطح بالاتر</translation>
        </message>
        <message>
            <source>Whole company</source>
            <translation>کل سازمان</translation>
        </message>
        <message>
            <source>Show this branch alone</source>
            <translation>فقط همین شاخه</translation>
        </message>
        <message>
            <source>Fit the map</source>
            <translation>نمایش کل نقشه</translation>
        </message>
        <message>
            <source>Search in the tree</source>
            <translation>جست‌وجو در درخت</translation>
        </message>
        <message>
            <source>Next hit</source>
            <translation>یافتهٔ بعدی</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <translation>یافتهٔ قبلی</translation>
        </message>
        <message>
            <source>Fold or unfold</source>
            <translation>بستن یا گشودن</translation>
        </message>
        <message>
            <source>List the direct downline …</source>
            <translation>فهرست زیرمجموعهٔ مستقیم …</translation>
        </message>
        <message>
            <source>Only the path to the selection</source>
            <translation>فقط مسیر تا عضو انتخاب‌شده</translation>
        </message>
        <message>
            <source>Compression</source>
            <translation>کمپرس</translation>
        </message>
        <message>
            <source>Generations</source>
            <translation>نسل‌ها</translation>
        </message>
        <message>
            <source>Compare with the month before</source>
            <translation>مقایسه با ماه قبل</translation>
        </message>
        <message>
            <source>Open the thin levels</source>
            <translation>باز کردن سطح‌های کم‌عضو</translation>
        </message>
        <message>
            <source>Next pane</source>
            <translation>بخش بعدی</translation>
        </message>
        <message>
            <source>Why these figures?</source>
            <translation>چرا این ارقام؟</translation>
        </message>
        <message>
            <source>Open the member's card</source>
            <translation>باز کردن کارت عضو</translation>
        </message>
        <message>
            <source>Export the tree …</source>
            <translation>خروجی گرفتن از درخت …</translation>
        </message>
        <message>
            <source>Where the payout came from</source>
            <translation>پرداخت از کجا آمده است</translation>
        </message>
        <message>
            <source>Unfold to level {number}</source>
            <translation>گشودن تا سطح {number}</translation>
        </message>
    </context>
    <context>
        <name>TreePage</name>
        <message>
            <source>Reading the downline …</source>
            <translation>در حال خواندن زیرمجموعه …</translation>
        </message>
    </context>
</TS>
