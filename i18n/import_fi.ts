<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>ImportColumns</name>
        <message>
            <source>In the file</source>
            <translation>Tiedostossa</translation>
        </message>
        <message>
            <source>For example</source>
            <translation>Esimerkiksi</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Sarake</translation>
        </message>
        <message>
            <source>(passed over)</source>
            <translation>(ohitetaan)</translation>
        </message>
    </context>
    <context>
        <name>FindingTable</name>
        <message>
            <source>Line</source>
            <translation>Rivi</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Sarake</translation>
        </message>
        <message>
            <source>Finding</source>
            <translation>Havainto</translation>
        </message>
    </context>
    <context>
        <name>ImportFindings</name>
        <message>
            <source>Copy the findings</source>
            <translation>Kopioi havainnot</translation>
        </message>
        <message>
            <source>Findings</source>
            <translation>Havainnot</translation>
        </message>
    </context>
    <context>
        <name>ImportScreen</name>
        <message>
            <source>Looking at the file</source>
            <translation>Katsotaan tiedostoa</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>Tehdään varmuuskopio</translation>
        </message>
        <message>
            <source>Choose a file</source>
            <translation>Valitse tiedosto</translation>
        </message>
        <message>
            <source>Table or bank file (*.csv *.txt *.xml)</source>
            <translation>Taulukko tai pankin tiedosto (*.csv *.txt *.xml)</translation>
        </message>
        <message>
            <source>Checking the rows</source>
            <translation>Tarkistetaan rivejä</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Mitään ei ole vielä kirjoitettu.</translation>
        </message>
        <message>
            <source>Stopped; nothing was written.</source>
            <translation>Pysäytetty; mitään ei kirjoitettu.</translation>
        </message>
        <message>
            <source>Drop a file here, or choose one.</source>
            <translation>Pudota tiedosto tähän tai valitse sellainen.</translation>
        </message>
        <message>
            <source>Choose a file …</source>
            <translation>Valitse tiedosto …</translation>
        </message>
        <message>
            <source>It holds:</source>
            <translation>Sisältö:</translation>
        </message>
        <message>
            <source>Columns</source>
            <translation>Sarakkeet</translation>
        </message>
        <message>
            <source>I have compared the rows and sums with mine</source>
            <translation>Olen verrannut rivejä ja summia omiini</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Tuo</translation>
        </message>
        <message>
            <source>Rows of the file</source>
            <translation>Tiedoston rivit</translation>
        </message>
        <message>
            <source>What is left out of the file</source>
            <translation>Mitä tiedostosta jätetään pois</translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message>
            <source>Rows: {count}</source>
            <translation>Rivejä: {count}</translation>
        </message>
        <message>
            <source>Sum of {column}: {sum}</source>
            <translation>Summa, {column}: {sum}</translation>
        </message>
        <message>
            <source>There before: {count}</source>
            <translation>Jo ennestään: {count}</translation>
        </message>
        <message>
            <source>Left out: {count}</source>
            <translation>Jätetty pois: {count}</translation>
        </message>
        <message>
            <source>{count} rows were imported as {kind}.</source>
            <translation>{count} riviä tuotiin, lajina {kind}.</translation>
        </message>
        <message>
            <source>This very file was imported before; it adds nothing.</source>
            <translation>Juuri tämä tiedosto on jo tuotu; se ei lisää mitään.</translation>
        </message>
        <message>
            <source>Findings: {count}. Nothing can be imported until they are mended in the file.</source>
            <translation>Havaintoja: {count}. Mitään ei voi tuoda, ennen kuin ne on korjattu tiedostossa.</translation>
        </message>
        <message>
            <source>Every row is right. Nothing is written yet.</source>
            <translation>Kaikki rivit ovat kunnossa. Mitään ei ole vielä kirjoitettu.</translation>
        </message>
        <message>
            <source>Say which columns of the file these are: {columns}</source>
            <translation>Kerro, mitkä tiedoston sarakkeet nämä ovat: {columns}</translation>
        </message>
        <message>
            <source>The first row names the columns, in any order and in any language: names that are not known are asked for once. A column with ? may be left out.</source>
            <translation>Ensimmäinen rivi nimeää sarakkeet, missä järjestyksessä ja millä kielellä tahansa: tuntemattomat nimet kysytään kerran. Kysymysmerkillä merkityn sarakkeen voi jättää pois.</translation>
        </message>
        <message>
            <source>a statement or notification of the bank (XML, camt.053, camt.054)</source>
            <translation>pankin tiliote tai tapahtumailmoitus (XML, camt.053, camt.054)</translation>
        </message>
    </context>
    <context>
        <name>Findings</name>
        <message>
            <source>the code of a member</source>
            <translation>jäsenen tunnus</translation>
        </message>
        <message>
            <source>the code of a product</source>
            <translation>tuotteen tunnus</translation>
        </message>
        <message>
            <source>a code that no member has yet</source>
            <translation>tunnus, jota kenelläkään jäsenellä ei vielä ole</translation>
        </message>
        <message>
            <source>a code that no product has yet</source>
            <translation>tunnus, jota millään tuotteella ei vielä ole</translation>
        </message>
        <message>
            <source>one position a person: {code} has this id</source>
            <translation>yksi paikka henkilöä kohti: tämä tunnus on jäsenellä {code}</translation>
        </message>
        <message>
            <source>the code of a member, in this file or imported before</source>
            <translation>jäsenen tunnus, joka on tässä tiedostossa tai tuotu aiemmin</translation>
        </message>
        <message>
            <source>a sponsor who is not below {code}</source>
            <translation>suosittelija, joka ei ole jäsenen {code} alalinjassa</translation>
        </message>
        <message>
            <source>each code once: it stands in line {line} too</source>
            <translation>jokainen tunnus kerran: se on myös rivillä {line}</translation>
        </message>
        <message>
            <source>each person once: it stands in line {line} too</source>
            <translation>jokainen henkilö kerran: se on myös rivillä {line}</translation>
        </message>
        <message>
            <source>each member once: it stands in line {line} too</source>
            <translation>jokainen jäsen kerran: se on myös rivillä {line}</translation>
        </message>
        <message>
            <source>each month of a member once: it stands in line {line} too</source>
            <translation>jäsenen jokainen kuukausi kerran: se on myös rivillä {line}</translation>
        </message>
        <message>
            <source>a whole number up to {most}, below 0 for a return, not 0</source>
            <translation>kokonaisluku enintään {most}, palautukselle negatiivinen, ei 0</translation>
        </message>
        <message>
            <source>one date for order {number}, as in line {line}</source>
            <translation>yksi päivä tilaukselle {number}, kuten rivillä {line}</translation>
        </message>
        <message>
            <source>one member for order {number}, as in line {line}</source>
            <translation>yksi jäsen tilaukselle {number}, kuten rivillä {line}</translation>
        </message>
        <message>
            <source>an order number that was not imported before</source>
            <translation>tilausnumero, jota ei ole tuotu aiemmin</translation>
        </message>
        <message>
            <source>a day after {day}, the last closed month</source>
            <translation>päivä kuukauden {day} jälkeen, joka on viimeksi suljettu</translation>
        </message>
        <message>
            <source>a product with a supply licence</source>
            <translation>tuote, jolla on toimituslupa</translation>
        </message>
        <message>
            <source>a product sold on that day; this pack is sold from {first} to {last}</source>
            <translation>sinä päivänä myytävä tuote; tätä pakkausta myydään {first} – {last}</translation>
        </message>
        <message>
            <source>a day from {day} on, when the member joined</source>
            <translation>päivä aikaisintaan {day}, jolloin jäsen liittyi</translation>
        </message>
        <message>
            <source>a member who is not closed; reopen this one first</source>
            <translation>jäsen, joka ei ole suljettu; avaa tämä ensin uudelleen</translation>
        </message>
        <message>
            <source>a day that is not before the one in column from</source>
            <translation>päivä, joka ei ole ennen sarakkeen Alkaen päivää</translation>
        </message>
        <message>
            <source>what is in the pack</source>
            <translation>mitä pakkauksessa on</translation>
        </message>
        <message>
            <source>the permit number of the pack</source>
            <translation>pakkauksen luvan numero</translation>
        </message>
        <message>
            <source>the first day on which the pack is sold</source>
            <translation>pakkauksen ensimmäinen myyntipäivä</translation>
        </message>
        <message>
            <source>the last day on which the pack is sold</source>
            <translation>pakkauksen viimeinen myyntipäivä</translation>
        </message>
        <message>
            <source>an empty cell: only a pack has it</source>
            <translation>tyhjä solu: vain pakkauksella on tämä</translation>
        </message>
        <message>
            <source>a price, a coefficient or both</source>
            <translation>hinta, kerroin tai molemmat</translation>
        </message>
        <message>
            <source>a price below that of {code}, {price}</source>
            <translation>hinta, joka on alempi kuin tuotteen {code} hinta {price}</translation>
        </message>
        <message>
            <source>a coefficient above that of {code}, {usual}</source>
            <translation>kerroin, joka on suurempi kuin tuotteen {code} kerroin {usual}</translation>
        </message>
        <message>
            <source>days without another promotion of the product: there is one from {first} to {last}</source>
            <translation>päivät, joina tuotteella ei ole toista kampanjahintaa: sellainen on {first} – {last}</translation>
        </message>
        <message>
            <source>days without another promotion of the product: there is one from {first} to {last} in line {line}</source>
            <translation>päivät, joina tuotteella ei ole toista kampanjahintaa: sellainen on {first} – {last} rivillä {line}</translation>
        </message>
        <message>
            <source>a price of at most {most} toman</source>
            <translation>hinta enintään {most} tomania</translation>
        </message>
        <message>
            <source>an amount of at most {most} toman</source>
            <translation>summa enintään {most} tomania</translation>
        </message>
        <message>
            <source>a count of months</source>
            <translation>kuukausien määrä</translation>
        </message>
        <message>
            <source>the rank that was held so often</source>
            <translation>arvo, jossa oltiin niin monta kertaa</translation>
        </message>
        <message>
            <source>a member without opening figures so far</source>
            <translation>jäsen, jolla ei vielä ole alkutietoja</translation>
        </message>
        <message>
            <source>opening figures before the first close; {month} is closed</source>
            <translation>alkutiedot ennen ensimmäistä sulkemista; {month} on suljettu</translation>
        </message>
        <message>
            <source>a month of the plan's calendar, like {example}</source>
            <translation>suunnitelman kalenterin kuukausi, kuten {example}</translation>
        </message>
        <message>
            <source>a month after {month}, the last closed one</source>
            <translation>kuukausi viimeksi suljetun kuukauden {month} jälkeen</translation>
        </message>
        <message>
            <source>a whole number of at most {digits} digits</source>
            <translation>kokonaisluku, enintään {digits} numeroa</translation>
        </message>
        <message>
            <source>a whole number of at most {digits} digits, not negative</source>
            <translation>kokonaisluku, enintään {digits} numeroa, ei negatiivinen</translation>
        </message>
        <message>
            <source>a number with a point and at most {places} places</source>
            <translation>luku, jossa piste ja enintään {places} desimaalia</translation>
        </message>
        <message>
            <source>a number with a point and at most {places} places, not negative</source>
            <translation>luku, jossa piste ja enintään {places} desimaalia, ei negatiivinen</translation>
        </message>
        <message>
            <source>a day written YYYY-MM-DD</source>
            <translation>päivä muodossa YYYY-MM-DD</translation>
        </message>
        <message>
            <source>a day written YYYY-MM-DD, the month being 01 to 12</source>
            <translation>päivä muodossa YYYY-MM-DD, kuukausi 01–12</translation>
        </message>
        <message>
            <source>a day that there is: {month} has {days} days</source>
            <translation>olemassa oleva päivä: kuukaudessa {month} on {days} päivää</translation>
        </message>
        <message>
            <source>a month written YYYY-MM</source>
            <translation>kuukausi muodossa YYYY-MM</translation>
        </message>
        <message>
            <source>yes or no</source>
            <translation>yes (kyllä) tai no (ei)</translation>
        </message>
        <message>
            <source>a code of 1 to {most} characters</source>
            <translation>tunnus, 1–{most} merkkiä</translation>
        </message>
        <message>
            <source>a code without blanks around it</source>
            <translation>tunnus ilman välilyöntejä ympärillä</translation>
        </message>
        <message>
            <source>a code without invisible characters</source>
            <translation>tunnus ilman näkymättömiä merkkejä</translation>
        </message>
        <message>
            <source>a code that starts with a letter or a digit</source>
            <translation>tunnus, joka alkaa kirjaimella tai numerolla</translation>
        </message>
        <message>
            <source>a text</source>
            <translation>teksti</translation>
        </message>
        <message>
            <source>a text of at most {most} characters</source>
            <translation>teksti, enintään {most} merkkiä</translation>
        </message>
        <message>
            <source>a text in one line, without control characters</source>
            <translation>yksirivinen teksti ilman ohjausmerkkejä</translation>
        </message>
        <message>
            <source>an e-mail address like name@example.org</source>
            <translation>sähköpostiosoite, kuten name@example.org</translation>
        </message>
        <message>
            <source>a phone number of digits, blanks and ( ) / -</source>
            <translation>puhelinnumero numeroista, välilyönneistä ja merkeistä ( ) / -</translation>
        </message>
        <message>
            <source>an Iranian national id of 10 digits</source>
            <translation>iranilainen henkilötunnus, 10 numeroa</translation>
        </message>
        <message>
            <source>an Iranian national id of 10 digits, not all the same</source>
            <translation>iranilainen henkilötunnus, 10 numeroa, ei kaikki samoja</translation>
        </message>
        <message>
            <source>an Iranian national id of 10 digits that belong together (a digit is wrong)</source>
            <translation>iranilainen henkilötunnus, jonka 10 numeroa sopivat yhteen (jokin numero on väärä)</translation>
        </message>
        <message>
            <source>an account number (IBAN, Sheba) in capitals, such as FI21 1234 5600 0007 85</source>
            <translation>tilinumero (IBAN) isoin kirjaimin, kuten FI21 1234 5600 0007 85</translation>
        </message>
        <message>
            <source>an account number (IBAN, Sheba) in capitals, such as FI21 1234 5600 0007 85, whose digits belong together (one is wrong)</source>
            <translation>tilinumero (IBAN) isoin kirjaimin, kuten FI21 1234 5600 0007 85, jonka numerot sopivat yhteen (jokin on väärä)</translation>
        </message>
        <message>
            <source>an account number of {length} characters, as {country} has it</source>
            <translation>tilinumero, jossa on {length} merkkiä, kuten maassa {country}</translation>
        </message>
        <message>
            <source>a Sheba number: IR and 24 digits</source>
            <translation>Sheba-numero: IR ja 24 numeroa</translation>
        </message>
        <message>
            <source>{cells} cells</source>
            <translation>{cells} solua</translation>
        </message>
        <message>
            <source>a header row</source>
            <translation>otsikkorivi</translation>
        </message>
        <message>
            <source>a header row with columns out of {columns}</source>
            <translation>otsikkorivi, jonka sarakkeet ovat joukosta {columns}</translation>
        </message>
        <message>
            <source>one of the columns {columns}</source>
            <translation>jokin sarakkeista {columns}</translation>
        </message>
        <message>
            <source>each column once</source>
            <translation>jokainen sarake kerran</translation>
        </message>
        <message>
            <source>this column in the header row</source>
            <translation>tämä sarake otsikkorivillä</translation>
        </message>
        <message>
            <source>UTF-8 text</source>
            <translation>UTF-8-teksti</translation>
        </message>
        <message>
            <source>lines of at most {most} bytes</source>
            <translation>rivit, enintään {most} tavua</translation>
        </message>
        <message>
            <source>lines that end in LF or CR LF</source>
            <translation>rivit, jotka päättyvät merkkeihin LF tai CR LF</translation>
        </message>
        <message>
            <source>a shorter cell, or a closing quote</source>
            <translation>lyhyempi solu tai päättävä lainausmerkki</translation>
        </message>
        <message>
            <source>a closing quote</source>
            <translation>päättävä lainausmerkki</translation>
        </message>
        <message>
            <source>quotes around the whole cell, doubled inside it</source>
            <translation>lainausmerkit koko solun ympärillä, sen sisällä kahdennettuina</translation>
        </message>
        <message>
            <source>{first} or {last}</source>
            <translation>{first} tai {last}</translation>
        </message>
        <message>
            <source>{value}: expected {expected}</source>
            <translation>{value}: odotettiin {expected}</translation>
        </message>
        <message>
            <source>empty: expected {expected}</source>
            <translation>tyhjä: odotettiin {expected}</translation>
        </message>
        <message>
            <source>expected {expected}</source>
            <translation>odotettiin {expected}</translation>
        </message>
    </context>
    <context>
        <name>FileKinds</name>
        <message>
            <source>Members</source>
            <translation>Jäsenet</translation>
        </message>
        <message>
            <source>Products</source>
            <translation>Tuotteet</translation>
        </message>
        <message>
            <source>Promotions</source>
            <translation>Kampanjahinnat</translation>
        </message>
        <message>
            <source>Orders</source>
            <translation>Tilaukset</translation>
        </message>
        <message>
            <source>Duties</source>
            <translation>Velvollisuudet</translation>
        </message>
        <message>
            <source>Exemptions</source>
            <translation>Poikkeukset</translation>
        </message>
        <message>
            <source>Adjustments</source>
            <translation>Oikaisut</translation>
        </message>
        <message>
            <source>Opening figures</source>
            <translation>Alkutiedot</translation>
        </message>
        <message>
            <source>Subscriptions</source>
            <translation>Jäsenyystilaukset</translation>
        </message>
        <message>
            <source>File of the bank</source>
            <translation>Pankin tiedosto</translation>
        </message>
        <message>
            <source>Bank payments</source>
            <translation>Pankkimaksut</translation>
        </message>
        <message>
            <source>Add-ons</source>
            <translation>Lisäpaketit</translation>
        </message>
        <message>
            <source>Shop sales</source>
            <translation>Verkkokaupan myynti</translation>
        </message>
        <message>
            <source>Campaigns</source>
            <translation>Kampanjat</translation>
        </message>
        <message>
            <source>Courses</source>
            <translation>Kurssit</translation>
        </message>
        <message>
            <source>Invoices</source>
            <translation>Laskut</translation>
        </message>
        <message>
            <source>Merchant packages</source>
            <translation>Kauppiasjäsenpaketit</translation>
        </message>
        <message>
            <source>Joining forms</source>
            <translation>Liittymislomakkeet</translation>
        </message>
        <message>
            <source>Support team</source>
            <translation>Tukitiimi</translation>
        </message>
        <message>
            <source>Courses completed</source>
            <translation>Suoritetut kurssit</translation>
        </message>
    </context>
    <context>
        <name>FileColumns</name>
        <message>
            <source>Code</source>
            <translation>Tunnus</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nimi</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Laji</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <translation>Suosittelija</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>Liittynyt</translation>
        </message>
        <message>
            <source>National id</source>
            <translation>Henkilötunnus</translation>
        </message>
        <message>
            <source>Marketing-unit code</source>
            <translation>Markkinointiyksikön tunnus</translation>
        </message>
        <message>
            <source>Account number</source>
            <translation>Tilinumero (IBAN)</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>Sähköposti</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Puhelin</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Kieli</translation>
        </message>
        <message>
            <source>VAT-registered</source>
            <translation>Arvonlisäverovelvollinen</translation>
        </message>
        <message>
            <source>Business ID</source>
            <translation>Y-tunnus</translation>
        </message>
        <message>
            <source>Referrer's name</source>
            <translation>Suosittelijan nimi</translation>
        </message>
        <message>
            <source>Merchant package</source>
            <translation>Kauppiasjäsenpaketti</translation>
        </message>
        <message>
            <source>Renewal</source>
            <translation>Uusiminen</translation>
        </message>
        <message>
            <source>Price</source>
            <translation>Hinta</translation>
        </message>
        <message>
            <source>Coefficient</source>
            <translation>Tuotekerroin</translation>
        </message>
        <message>
            <source>Supply licence</source>
            <translation>Toimituslupa</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tyyppi</translation>
        </message>
        <message>
            <source>Contents</source>
            <translation>Sisältö</translation>
        </message>
        <message>
            <source>Permit</source>
            <translation>Lupa</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Alkaen</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Asti</translation>
        </message>
        <message>
            <source>Product</source>
            <translation>Tuote</translation>
        </message>
        <message>
            <source>Order number</source>
            <translation>Tilausnumero</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Päivä</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Jäsen</translation>
        </message>
        <message>
            <source>Quantity</source>
            <translation>Määrä</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Kuukausi</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Tehty</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Huomautus</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Syy</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Summa</translation>
        </message>
        <message>
            <source>Months qualified in a row</source>
            <translation>Ehdot täyttäviä kuukausia peräkkäin</translation>
        </message>
        <message>
            <source>Rank</source>
            <translation>Arvo</translation>
        </message>
        <message>
            <source>Months at the rank</source>
            <translation>Kuukausia arvossa</translation>
        </message>
        <message>
            <source>Had an order</source>
            <translation>On tilannut</translation>
        </message>
        <message>
            <source>Starter status</source>
            <translation>Starter-asema</translation>
        </message>
        <message>
            <source>Balance</source>
            <translation>Saldo</translation>
        </message>
        <message>
            <source>Month of the last order</source>
            <translation>Viimeisen tilauksen kuukausi</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Alku</translation>
        </message>
        <message>
            <source>Term (months)</source>
            <translation>Jäsenyysjakso (kk)</translation>
        </message>
        <message>
            <source>Payment number</source>
            <translation>Maksun numero</translation>
        </message>
        <message>
            <source>Reference number</source>
            <translation>Viitenumero</translation>
        </message>
        <message>
            <source>Add-on</source>
            <translation>Lisäpaketti</translation>
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
            <source>Person</source>
            <translation>Henkilö</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Tulos</translation>
        </message>
        <message>
            <source>Course</source>
            <translation>Kurssi</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Kirjaaja</translation>
        </message>
        <message>
            <source>Handed over on</source>
            <translation>Luovutettu</translation>
        </message>
        <message>
            <source>Handed over by</source>
            <translation>Luovuttaja</translation>
        </message>
        <message>
            <source>Gift</source>
            <translation>Lahja</translation>
        </message>
        <message>
            <source>Text on the slip</source>
            <translation>Teksti erittelyssä</translation>
        </message>
        <message>
            <source>Internal note</source>
            <translation>Sisäinen huomautus</translation>
        </message>
    </context>
    <context>
        <name>AppError</name>
        <message>
            <source>{file} has changed since it was checked: check it again</source>
            <translation>{file} on muuttunut tarkistuksen jälkeen: tarkista se uudelleen</translation>
        </message>
    </context>
</TS>
