<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>Findings</name>
        <message>
            <source>line {line}, entry {number}: {amount} paid out to {party}, no refund of an invoice</source>
            <translation>rivi {line}, tapahtuma {number}: {amount} maksettu saajalle {party}, ei laskun palautus</translation>
        </message>
        <message>
            <source>line {line}, entry {number}: {amount} paid out, no refund of an invoice</source>
            <translation>rivi {line}, tapahtuma {number}: {amount} maksettu ulos, ei laskun palautus</translation>
        </message>
        <message>
            <source>line {line}, entry {number}: not booked yet ({status})</source>
            <translation>rivi {line}, tapahtuma {number}: ei vielä kirjattu ({status})</translation>
        </message>
        <message>
            <source>line {line}, entry {number}: not booked yet (no status)</source>
            <translation>rivi {line}, tapahtuma {number}: ei vielä kirjattu (ei tilaa)</translation>
        </message>
        <message>
            <source>line {line}, entry {number}: a sum of {count} payments without them</source>
            <translation>rivi {line}, tapahtuma {number}: {count} maksun summa ilman maksuja</translation>
        </message>
        <message>
            <source>line {line}, entry {number}: nothing was paid</source>
            <translation>rivi {line}, tapahtuma {number}: mitään ei maksettu</translation>
        </message>
        <message>
            <source>a Finnish Business ID such as 2077474-0, its check digit right</source>
            <translation>suomalainen Y-tunnus kuten 2077474-0, tarkistusnumero oikein</translation>
        </message>
        <message>
            <source>a Finnish VAT number such as FI20774740, its check digit right</source>
            <translation>suomalainen ALV-numero kuten FI20774740, tarkistusnumero oikein</translation>
        </message>
        <message>
            <source>the code of a bank (BIC) of 8 or 11 capitals, such as NDEAFIHH</source>
            <translation>pankin tunnus (BIC), 8 tai 11 isoa kirjainta, kuten NDEAFIHH</translation>
        </message>
        <message>
            <source>the code of a country in two capitals, such as FI or IR</source>
            <translation>maan tunnus kahdella isolla kirjaimella, kuten FI tai IR</translation>
        </message>
        <message>
            <source>at most {most} characters</source>
            <translation>enintään {most} merkkiä</translation>
        </message>
        <message>
            <source>a bank's account statement or notification (ISO 20022 camt.053 or camt.054, version 02 to 13)</source>
            <translation>pankin tiliote tai tapahtumailmoitus (ISO 20022 camt.053 tai camt.054, versio 02–13)</translation>
        </message>
        <message>
            <source>a file without a document type or entities</source>
            <translation>tiedosto ilman dokumenttityyppiä ja entiteettejä</translation>
        </message>
        <message>
            <source>well-formed XML to the end ({reason})</source>
            <translation>ehjä XML loppuun asti ({reason})</translation>
        </message>
        <message>
            <source>elements at most {most} deep</source>
            <translation>enintään {most} sisäkkäistä elementtiä</translation>
        </message>
        <message>
            <source>a file of at most {size} MB</source>
            <translation>enintään {size} Mt:n tiedosto</translation>
        </message>
        <message>
            <source>an amount</source>
            <translation>rahamäärä</translation>
        </message>
        <message>
            <source>an amount in {currency}</source>
            <translation>rahamäärä valuutassa {currency}</translation>
        </message>
        <message>
            <source>digits 0 to 9</source>
            <translation>numerot 0–9</translation>
        </message>
        <message>
            <source>the day of the booking</source>
            <translation>kirjauspäivä</translation>
        </message>
        <message>
            <source>the sum of its payments, {sum}</source>
            <translation>sen maksujen summa, {sum}</translation>
        </message>
        <message>
            <source>a day that there is</source>
            <translation>olemassa oleva päivä</translation>
        </message>
        <message>
            <source>a day of the years {first} to {last}</source>
            <translation>päivä vuosilta {first}–{last}</translation>
        </message>
        <message>
            <source>the account of the organisation, {account}</source>
            <translation>organisaation tili, {account}</translation>
        </message>
        <message>
            <source>another archive id: a payment of {amount} on {day} has it</source>
            <translation>toinen arkistointitunnus: {amount} maksulla {day} on se jo</translation>
        </message>
        <message>
            <source>no period is closed</source>
            <translation>yhtään kautta ei ole suljettu</translation>
        </message>
        <message>
            <source>the last closed is {month}</source>
            <translation>viimeksi suljettu on {month}</translation>
        </message>
        <message>
            <source>no file can have this name</source>
            <translation>millään tiedostolla ei voi olla tätä nimeä</translation>
        </message>
        <message>
            <source>it is a folder</source>
            <translation>se on kansio</translation>
        </message>
        <message>
            <source>it is larger than 4 MB</source>
            <translation>se on yli 4 megatavua</translation>
        </message>
        <message>
            <source>a side has more than 6,000 dots</source>
            <translation>sen sivulla on yli 6 000 pistettä</translation>
        </message>
        <message>
            <source>it is no PNG or JPEG picture, or is damaged</source>
            <translation>se ei ole PNG- tai JPEG-kuva, tai se on vioittunut</translation>
        </message>
        <message>
            <source>it is an SVG drawing: save it as PNG or JPEG</source>
            <translation>se on SVG-piirros: tallenna se PNG- tai JPEG-kuvana</translation>
        </message>
        <message>
            <source>No space left on device</source>
            <translation>levyllä ei ole enää tilaa</translation>
        </message>
        <message>
            <source>Disk quota exceeded</source>
            <translation>levykiintiö on täynnä</translation>
        </message>
        <message>
            <source>Permission denied</source>
            <translation>käyttöoikeus puuttuu</translation>
        </message>
        <message>
            <source>Read-only file system</source>
            <translation>levylle ei voi kirjoittaa</translation>
        </message>
        <message>
            <source>Not a directory</source>
            <translation>sen polulla on tiedosto, joka ei ole kansio</translation>
        </message>
        <message>
            <source>No such file or directory</source>
            <translation>tiedostoa tai kansiota ei ole</translation>
        </message>
        <message>
            <source>File exists</source>
            <translation>samanniminen tiedosto on jo olemassa</translation>
        </message>
        <message>
            <source>File name too long</source>
            <translation>tiedoston nimi on liian pitkä</translation>
        </message>
        <message>
            <source>Input/output error</source>
            <translation>levy ei vastaa</translation>
        </message>
        <message>
            <source>it isn't the known event</source>
            <translation>se ei ole tunnettu tapahtuma</translation>
        </message>
        <message>
            <source>the events from here are gone</source>
            <translation>tapahtumat tästä eteenpäin puuttuvat</translation>
        </message>
        <message>
            <source>the event is missing</source>
            <translation>tapahtuma puuttuu</translation>
        </message>
        <message>
            <source>it doesn't follow the event before it</source>
            <translation>se ei jatka edellistä tapahtumaa</translation>
        </message>
        <message>
            <source>its contents were changed</source>
            <translation>sen sisältöä on muutettu</translation>
        </message>
        <message>
            <source>missing or changed: {names}</source>
            <translation>puuttuu tai muutettu: {names}</translation>
        </message>
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
            <source>a day up to {day}, that of the first order</source>
            <translation>päivä viimeistään {day}, ensimmäisen tilauksen päivä</translation>
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
            <source>a whole number</source>
            <translation>kokonaisluku</translation>
        </message>
        <message>
            <source>euros with at most two decimals</source>
            <translation>euroja enintään kahdella desimaalilla</translation>
        </message>
        <message>
            <source>a month like {example}</source>
            <translation>kuukausi muodossa {example}</translation>
        </message>
        <message>
            <source>no places but {places}</source>
            <translation>vain nämä paikat: {places}</translation>
        </message>
        <message>
            <source>a name, not a path</source>
            <translation>nimi, ei polku</translation>
        </message>
        <message>
            <source>{place} in it, so that no two are alike</source>
            <translation>{place} siinä, jottei kahta samaa nimeä tule</translation>
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
        <message>
            <source>a number</source>
            <translation>luku</translation>
        </message>
        <message>
            <source>a table, given by --file</source>
            <translation>taulukko, annettuna valinnalla --file</translation>
        </message>
        <message>
            <source>a TOML file with value = …</source>
            <translation>TOML-tiedosto, jossa value = …</translation>
        </message>
        <message>
            <source>Input should be less than or equal to {most}</source>
            <translation>saa olla enintään {most}</translation>
        </message>
        <message>
            <source>Input should be less than {limit}</source>
            <translation>on oltava pienempi kuin {limit}</translation>
        </message>
        <message>
            <source>Input should be greater than or equal to {least}</source>
            <translation>on oltava vähintään {least}</translation>
        </message>
        <message>
            <source>Input should be greater than {limit}</source>
            <translation>on oltava suurempi kuin {limit}</translation>
        </message>
        <message>
            <source>Input should be a valid integer</source>
            <translation>on oltava kokonaisluku</translation>
        </message>
        <message>
            <source>Input should be {choices}</source>
            <translation>on oltava {choices}</translation>
        </message>
        <message>
            <source>Decimal input should have no more than {count} decimal places</source>
            <translation>enintään {count} desimaalia</translation>
        </message>
        <message>
            <source>List should have at least {least}</source>
            <translation>luettelossa on oltava vähintään {least}</translation>
        </message>
        <message>
            <source>{number}: at most 2 decimals</source>
            <translation>{number}: enintään 2 desimaalia</translation>
        </message>
        <message>
            <source>{rank} stands twice</source>
            <translation>{rank} on kahdesti</translation>
        </message>
        <message>
            <source>{rank}: a branch must hold a lower rank, not {other}</source>
            <translation>{rank}: haaran arvon on oltava alempi, ei {other}</translation>
        </message>
        <message>
            <source>{rank}: branches are all points or all ranks</source>
            <translation>{rank}: haaroissa on kaikki pisteitä tai kaikki arvoja</translation>
        </message>
        <message>
            <source>band_ends must rise</source>
            <translation>portaiden rajojen on noustava</translation>
        </message>
        <message>
            <source>no month may pay less than the first</source>
            <translation>mikään kuukausi ei saa maksaa vähemmän kuin ensimmäinen</translation>
        </message>
        <message>
            <source>{place}: rates for more than {levels} levels</source>
            <translation>{place}: prosentteja yli {levels} tasolle</translation>
        </message>
        <message>
            <source>generation_rates: only for leaders, who head a generation</source>
            <translation>sukupolvibonus on vain johtajille, jotka johtavat sukupolvea</translation>
        </message>
        <message>
            <source>{place}: unknown rank {rank}</source>
            <translation>{place}: tuntematon arvo {rank}</translation>
        </message>
        <message>
            <source>first_invoice: invoice numbers begin only once</source>
            <translation>laskujen numerot alkavat vain kerran</translation>
        </message>
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
</TS>
