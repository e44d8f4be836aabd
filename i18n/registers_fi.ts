<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>AppError</name>
        <message>
            <source>there is no campaign with the code {campaign}</source>
            <translation>kampanjaa tunnuksella {campaign} ei ole</translation>
        </message>
        <message>
            <source>{key}: this is not on record, or no longer; look again</source>
            <translation>{key}: tätä ei ole kirjattu tai sitä ei enää ole; katso uudelleen</translation>
        </message>
        <message>
            <source>{key}: {count} row(s) of {register} name this; take those away first</source>
            <translation>{key}: luettelossa {register} on {count} riviä, jotka viittaavat tähän; poista ne ensin</translation>
        </message>
        <message>
            <source>{member}: this is decided already, nothing was changed</source>
            <translation>{member}: tästä on jo päätetty, mitään ei muutettu</translation>
        </message>
        <message>
            <source>members of this plan name no referrer: a sponsor is entered with them</source>
            <translation>tämän suunnitelman jäsenet eivät nimeä suosittelijaa lomakkeella: suosittelija kirjataan jäsenen mukana</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>a day from {day} on</source>
            <translation>päivä, joka on aikaisintaan {day}</translation>
        </message>
        <message>
            <source>a member of the organisation</source>
            <translation>organisaation jäsen</translation>
        </message>
        <message>
            <source>a member who has not left</source>
            <translation>jäsen, joka ei ole eronnut</translation>
        </message>
        <message>
            <source>12 or 3 months</source>
            <translation>12 tai 3 kuukautta</translation>
        </message>
        <message>
            <source>{months} months</source>
            <translation>{months} kuukautta</translation>
        </message>
        <message>
            <source>a package on sale: {codes}</source>
            <translation>myynnissä oleva paketti: {codes}</translation>
        </message>
        <message>
            <source>a package on sale on {day} for {months} months</source>
            <translation>paketti, joka on myynnissä {day} ({months} kk)</translation>
        </message>
        <message>
            <source>a package on sale on {day} for {months} months; {code} can be sold once it has {missing}</source>
            <translation>paketti, joka on myynnissä {day} ({months} kk); pakettia {code} voi myydä, kun siltä ei puutu: {missing}</translation>
        </message>
        <message>
            <source>an add-on that is sold on that day; there are: {codes}</source>
            <translation>lisäpaketti, joka on myynnissä sinä päivänä; myynnissä: {codes}</translation>
        </message>
        <message>
            <source>days without the same add-on, run from {first} to {last}</source>
            <translation>päivät ilman samaa lisäpakettia, joka on voimassa {first}–{last}</translation>
        </message>
        <message>
            <source>days without the same add-on, run from {first} on</source>
            <translation>päivät ilman samaa lisäpakettia, joka on voimassa {first} alkaen</translation>
        </message>
        <message>
            <source>a reference number of at most 20 digits, without blanks</source>
            <translation>viitenumero, enintään 20 numeroa ilman välejä</translation>
        </message>
        <message>
            <source>an amount above 0.00, or below it for a refund</source>
            <translation>summa, joka on yli 0,00, tai palautuksessa alle</translation>
        </message>
        <message>
            <source>a number that no payment has yet</source>
            <translation>numero, jota millään maksulla ei vielä ole</translation>
        </message>
        <message>
            <source>an amount of at most {most} euros</source>
            <translation>summa, enintään {most} euroa</translation>
        </message>
        <message>
            <source>a Finnish personal identity code, its check sign right</source>
            <translation>suomalainen henkilötunnus, jonka tarkistusmerkki on oikein</translation>
        </message>
        <message>
            <source>a price above that of the promotion to {day}, {price}</source>
            <translation>hinta, joka on suurempi kuin {day} päättyvän kampanjahinnan {price}</translation>
        </message>
        <message>
            <source>a coefficient below that of the promotion to {day}, {held}</source>
            <translation>kerroin, joka on pienempi kuin {day} päättyvän kampanjan {held}</translation>
        </message>
        <message>
            <source>amounts and points that add up to less than 4.6 million million million</source>
            <translation>summat ja pisteet, jotka ovat yhteensä alle 4,6 triljoonaa</translation>
        </message>
        <message>
            <source>the code of a campaign</source>
            <translation>kampanjan tunnus</translation>
        </message>
        <message>
            <source>channels separated by blanks, out of {channels}</source>
            <translation>kanavat välilyönnein erotettuina: {channels}</translation>
        </message>
        <message>
            <source>a count of at most {most}</source>
            <translation>lukumäärä, enintään {most}</translation>
        </message>
        <message>
            <source>a participant of the campaign {code}</source>
            <translation>kampanjan {code} osallistuja</translation>
        </message>
        <message>
            <source>a member of a campaign once: it stands in line {line} too</source>
            <translation>kampanjan jäsen vain kerran: se on myös rivillä {line}</translation>
        </message>
        <message>
            <source>each channel of a participant once: it stands in line {line} too</source>
            <translation>osallistujan jokainen kanava vain kerran: se on myös rivillä {line}</translation>
        </message>
        <message>
            <source>the code of a product of the shop</source>
            <translation>kaupan tuotteen tunnus</translation>
        </message>
        <message>
            <source>a member, or the name of a person from outside: one of both</source>
            <translation>jäsen tai ulkopuolisen henkilön nimi: toinen näistä</translation>
        </message>
        <message>
            <source>the price of what is paid for, above 0</source>
            <translation>maksullisen palvelun hinta, yli 0</translation>
        </message>
        <message>
            <source>an empty cell: pro bono has no price</source>
            <translation>tyhjä solu: pro bono -työllä ei ole hintaa</translation>
        </message>
        <message>
            <source>the code of an offer of the support team</source>
            <translation>tukitiimin tarjouksen tunnus</translation>
        </message>
        <message>
            <source>the code of a course</source>
            <translation>kurssin tunnus</translation>
        </message>
        <message>
            <source>each course of a member once: it stands in line {line} too</source>
            <translation>jäsenen jokainen kurssi vain kerran: se on myös rivillä {line}</translation>
        </message>
        <message>
            <source>each form once: it stands in line {line} too</source>
            <translation>jokainen lomake vain kerran: se on myös rivillä {line}</translation>
        </message>
        <message>
            <source>a form that was not imported before</source>
            <translation>lomake, jota ei ole tuotu aikaisemmin</translation>
        </message>
        <message>
            <source>a referrer who is not {code} or below</source>
            <translation>suosittelija, joka ei ole {code} eikä tämän alalinjassa</translation>
        </message>
        <message>
            <source>the columns {columns}</source>
            <translation>sarakkeet {columns}</translation>
        </message>
        <message>
            <source>the number of the order</source>
            <translation>tilauksen numero</translation>
        </message>
        <message>
            <source>the day of the order</source>
            <translation>tilauksen päivä</translation>
        </message>
        <message>
            <source>the status of the order</source>
            <translation>tilauksen tila</translation>
        </message>
        <message>
            <source>a vendor, or the code of a product of the list</source>
            <translation>myyjä tai luettelon tuotteen tunnus</translation>
        </message>
        <message>
            <source>the code, the name or the shop's name of one member</source>
            <translation>yhden jäsenen tunnus, nimi tai kaupan nimi</translation>
        </message>
        <message>
            <source>products of one member in an order, as this report has no amounts by item; take an export with one row an item instead</source>
            <translation>tilaus, jossa on yhden jäsenen tuotteita: tässä raportissa ei ole tuotekohtaisia summia; käytä vientiä, jossa on rivi tuotetta kohti</translation>
        </message>
        <message>
            <source>names of products of the list, each of one product: not {name}</source>
            <translation>luettelon tuotteiden nimiä, kukin yhden tuotteen: ei {name}</translation>
        </message>
        <message>
            <source>products as the report lists them: 2× Honey, 1× Soap</source>
            <translation>tuotteet niin kuin raportti ne luettelee: 2× Hunaja, 1× Saippua</translation>
        </message>
        <message>
            <source>a day written YYYY-MM-DD, a time may follow</source>
            <translation>päivä muodossa VVVV-KK-PP, kellonaika voi seurata</translation>
        </message>
        <message>
            <source>a status of WooCommerce: {statuses}</source>
            <translation>WooCommercen tila: {statuses}</translation>
        </message>
        <message>
            <source>an amount with a point, such as 12.50</source>
            <translation>summa pisteellä, kuten 12.50</translation>
        </message>
        <message>
            <source>a whole number of pieces</source>
            <translation>kokonainen kappalemäärä</translation>
        </message>
    </context>
    <context>
        <name>FileKinds</name>
        <message>
            <source>Joining forms</source>
            <translation>Liittymislomakkeet</translation>
        </message>
        <message>
            <source>Campaign participants</source>
            <translation>Kampanjan osallistujat</translation>
        </message>
        <message>
            <source>Campaign results</source>
            <translation>Kampanjan tulokset</translation>
        </message>
        <message>
            <source>Support team</source>
            <translation>Tukitiimi</translation>
        </message>
        <message>
            <source>Talks with newcomers</source>
            <translation>Keskustelut uusien kanssa</translation>
        </message>
        <message>
            <source>Courses completed</source>
            <translation>Suoritetut kurssit</translation>
        </message>
    </context>
    <context>
        <name>FileColumns</name>
        <message>
            <source>Form number</source>
            <translation>Lomakkeen numero</translation>
        </message>
        <message>
            <source>Name of the shop</source>
            <translation>Kaupan nimi</translation>
        </message>
        <message>
            <source>Consent to the rules</source>
            <translation>Suostumus sääntöihin</translation>
        </message>
        <message>
            <source>Consent to marketing</source>
            <translation>Suostumus markkinointiin</translation>
        </message>
        <message>
            <source>Consent to self-billing</source>
            <translation>Suostumus itselaskutukseen</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Kanavat</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Kanava</translation>
        </message>
        <message>
            <source>Cost</source>
            <translation>Kustannus</translation>
        </message>
        <message>
            <source>Campaign</source>
            <translation>Kampanja</translation>
        </message>
        <message>
            <source>Visits</source>
            <translation>Käynnit</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Tilaukset</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>Myynti</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Ala</translation>
        </message>
        <message>
            <source>Terms</source>
            <translation>Ehdot</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Kenen kanssa</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Henkilö</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Lopputulos</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Kurssi</translation>
        </message>
    </context>
</TS>
