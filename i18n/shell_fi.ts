<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>CommandPalette</name>
        <message>
            <source>A place, an action or a member</source>
            <translation>Näkymä, toiminto tai jäsen</translation>
        </message>
        <message>
            <source>Action</source>
            <translation>Toiminto</translation>
        </message>
        <message>
            <source>Here</source>
            <translation>Täällä</translation>
        </message>
        <message>
            <source>Member</source>
            <translation>Jäsen</translation>
        </message>
        <message>
            <source>Nothing fits.</source>
            <translation>Mikään ei vastaa hakua.</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Näkymä</translation>
        </message>
        <message>
            <source>What fits</source>
            <translation>Hakutulokset</translation>
        </message>
    </context>
    <context>
        <name>NotYet</name>
        <message>
            <source>There are no members yet. Import a file of members first: the Import place shows which columns it needs.</source>
            <translation>Jäseniä ei vielä ole. Tuo ensin jäsenten tiedosto: Tuonti kertoo, mitä sarakkeita siinä on oltava.</translation>
        </message>
        <message>
            <source>Import a file</source>
            <translation>Tuo tiedosto</translation>
        </message>
        <message>
            <source>No month is closed yet. This place shows what comes of closed months.</source>
            <translation>Yhtään kuukautta ei ole vielä suljettu. Täällä näkyy, mitä suljetuista kuukausista seuraa.</translation>
        </message>
    </context>
    <context>
        <name>Desk</name>
        <message>
            <source>Farhan plan</source>
            <translation>Farhan-suunnitelma</translation>
        </message>
        <message>
            <source>Porukka plan</source>
            <translation>Porukka-suunnitelma</translation>
        </message>
        <message>
            <source>Search or do … ({keys})</source>
            <translation>Etsi tai tee … ({keys})</translation>
        </message>
    </context>
    <context>
        <name>Faults</name>
        <message>
            <source>A mistake of the program</source>
            <translation>Ohjelmavirhe</translation>
        </message>
        <message>
            <source>Parvi made a mistake. What you did last was not written; all that was written before is safe. Please start the program anew and, if it comes again, report the details. They hold no data of your organisation and are also in {file}.</source>
            <translation>Parvi teki virheen. Viimeisintä tekemistäsi ei tallennettu; kaikki aiemmin tallennettu on turvassa. Käynnistä ohjelma uudelleen ja ilmoita lisätiedot, jos virhe toistuu. Niissä ei ole organisaatiosi tietoja, ja ne ovat myös tiedostossa {file}.</translation>
        </message>
    </context>
    <context>
        <name>Help</name>
        <message>
            <source>All members of the network. Type part of a code or a name to find someone; click a heading to sort by it, drag it to move the column.</source>
            <translation>Kaikki verkoston jäsenet. Etsi kirjoittamalla osa tunnuksesta tai nimestä; lajittele napsauttamalla otsikkoa, siirrä saraketta vetämällä.</translation>
        </message>
        <message>
            <source>Everything on record about one member. Every change asks for a reason, which goes into the journal, and holds from the first open month on. The names above lead to the cards of the upline.</source>
            <translation>Kaikki, mitä yhdestä jäsenestä on kirjattu. Jokainen muutos vaatii syyn, joka merkitään tapahtumalokiin, ja on voimassa ensimmäisestä avoimesta kuukaudesta alkaen. Yläpuolen nimistä pääsee ylälinjan korteille.</translation>
        </message>
        <message>
            <source>What there is to do now: the month to be closed, the payment of the last one, and everything that waits for you. Each line leads to the place where it is done.</source>
            <translation>Mitä nyt on tehtävä: suljettava kuukausi, edellisen maksu ja kaikki muu, mikä odottaa. Jokainen rivi vie paikkaan, jossa se tehdään.</translation>
        </message>
        <message>
            <source>Language, colours and size of the letters hold at once and are remembered on this computer. The details of the organisation stand on its papers and in its bank files; they are part of its books.</source>
            <translation>Kieli, värit ja tekstin koko tulevat heti voimaan ja säilyvät tällä tietokoneella. Organisaation tiedot näkyvät sen asiakirjoissa ja pankkitiedostoissa; ne kuuluvat kirjoihin.</translation>
        </message>
        <message>
            <source>Every value and reading of the plan, with its source, its history and who changed it. A change is a new value from a day on, with a reason; closed months keep what they were closed with.</source>
            <translation>Suunnitelman kaikki arvot ja tulkinnat lähteineen, historioineen ja muuttajineen. Muutos on uusi arvo jostakin päivästä alkaen, perusteluineen; suljetut kuukaudet pitävät sen, millä ne suljettiin.</translation>
        </message>
        <message>
            <source>Slips, invoices, statements and lists of a month, as they come out of the printer. Choose what and for whom, then print or save. The second tab sets colour, logo, paper and words.</source>
            <translation>Kuukauden maksuerittelyt, laskut, tiliotteet ja luettelot sellaisina kuin ne tulevat tulostimesta. Valitse mitä ja kenelle, ja tulosta tai tallenna. Toisella välilehdellä asetetaan väri, logo, paperi ja sanat.</translation>
        </message>
        <message>
            <source>Drop a table file here. Its kind is recognised by its first row; columns it calls otherwise are asked for once. Every cell at fault is marked. All rows are taken, or none.</source>
            <translation>Pudota taulukkotiedosto tähän. Sen laji tunnistetaan ensimmäisestä rivistä; toisin nimetyt sarakkeet kysytään kerran. Jokainen virheellinen solu merkitään. Kaikki rivit otetaan tai ei yhtään.</translation>
        </message>
        <message>
            <source>A month is closed step by step: look at the data, preview, correct and preview again, commit. Then come the payout slips, the file for the bank, and the record that it was sent.</source>
            <translation>Kuukausi suljetaan vaihe vaiheelta: katso tietoja, esikatsele, korjaa ja esikatsele uudelleen, vahvista. Sitten tulevat maksuerittelyt, pankkitiedosto ja kirjaus sen lähettämisestä.</translation>
        </message>
        <message>
            <source>How the closed months have gone. Point at a month to read its values; click a bar to see its members. Each chart can be copied, or saved as a picture or a table.</source>
            <translation>Miten suljetut kuukaudet ovat menneet. Osoita kuukautta nähdäksesi luvut; napsauta palkkia nähdäksesi sen jäsenet. Jokaisen kaavion voi kopioida tai tallentaa kuvana tai taulukkona.</translation>
        </message>
        <message>
            <source>What is recorded beside members and sales. Choose a register, then add, change or take away; every change goes into the journal. Enter on a row shows its member.</source>
            <translation>Mitä jäsenten ja myynnin ohella kirjataan. Valitse rekisteri ja lisää, muuta tai poista; jokainen muutos menee tapahtumalokiin. Enter rivillä näyttää sen jäsenen.</translation>
        </message>
        <message>
            <source>Orders of a month with their points and discounts, products with their licences, promotions. A new order shows its points and its discount while it is typed.</source>
            <translation>Kuukauden tilaukset pisteineen ja alennuksineen, tuotteet lupineen, kampanjahinnat. Uusi tilaus näyttää pisteensä ja alennuksensa kirjoitettaessa.</translation>
        </message>
        <message>
            <source>Everything that was done, by whom and when; nothing in it can be changed unseen. Filter it, look at the values of an event, check that the record is whole, or export it. The whole file can be checked here too, every closed month worked out again.</source>
            <translation>Kaikki mitä on tehty, kenen toimesta ja milloin; mitään siinä ei voi muuttaa huomaamatta. Suodata, katso tapahtuman arvoja, tarkista että loki on ehjä, tai vie se. Koko tiedoston voi myös tarkistaa täällä, jokainen suljettu kuukausi uudelleen laskien.</translation>
        </message>
        <message>
            <source>Tables for a spreadsheet or another program. Choose one, and the month it belongs to, and say where to write it.</source>
            <translation>Taulukoita taulukkolaskentaan tai toiseen ohjelmaan. Valitse taulukko ja sen kuukausi ja kerro, minne se kirjoitetaan.</translation>
        </message>
        <message>
            <source>The whole downline as a map: one row a level, the largest leg first. Click a box to select a member, double-click to see its branch alone; below it stand its cards and its outline. The slider goes through the closed months; C shows compression, G generations, D what has changed, W where a payout came from.</source>
            <translation>Koko alalinja karttana: rivi tasoa kohti, suurin haara ensin. Napsautus valitsee jäsenen, kaksoisnapsautus näyttää vain hänen haaransa; alla ovat kortit ja luettelo. Liukusäädin kulkee suljettujen kuukausien läpi; C näyttää tiivistyksen, G sukupolvet, D muutokset ja W maksun lähteen.</translation>
        </message>
        <message>
            <source>Why a figure is what it is: who brought a line and by how much, who was paid from an order, why somebody has no line, what a rank asks for. Click a name, a kind or an order to ask on; print the answer in the member's language.</source>
            <translation>Miksi luku on mitä on: kuka toi rivin ja kuinka paljon, kenelle tilauksesta maksettiin, miksi jollakulla ei ole riviä, mitä arvo vaatii. Napsauta nimeä, lajia tai tilausta kysyäksesi lisää; tulosta vastaus jäsenen kielellä.</translation>
        </message>
        <message>
            <source>Change readings, numbers of the plan or members, and see what closed months would have paid; or compare two months. Nothing is written to the books; scenarios are kept beside them.</source>
            <translation>Muuta tulkintoja, suunnitelman lukuja tai jäseniä ja katso, mitä suljetut kaudet olisivat maksaneet; tai vertaa kahta kautta. Kirjoihin ei kirjoiteta mitään; skenaariot pidetään niiden vierellä.</translation>
        </message>
        <message>
            <source>A late fact of a closed month: say it with its true day, look at all effects, then post. Closed months stay as they are; the difference is paid, or owed, in the open month.</source>
            <translation>Suljetun kauden myöhäinen tieto: kerro se oikealla päivällään, katso kaikki vaikutukset ja kirjaa sitten. Suljetut kaudet pysyvät ennallaan; erotus maksetaan tai jää velaksi avoimella kaudella.</translation>
        </message>
    </context>
    <context>
        <name>HelpPanel</name>
        <message>
            <source>Help</source>
            <translation>Ohje</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Näppäimet</translation>
        </message>
        <message>
            <source>Open the file of an organisation, make a new one, or look around in the demonstration first.</source>
            <translation>Avaa organisaation tiedosto, luo uusi tai katsele ensin esittelyä.</translation>
        </message>
        <message>
            <source>Parvi</source>
            <translation>Parvi</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>No month is closed yet</source>
            <translation>Yhtään kuukautta ei ole vielä suljettu</translation>
        </message>
        <message>
            <source>Closed through {month} · to be paid by {day}</source>
            <translation>Suljettu: {month} asti · maksettava viimeistään {day}</translation>
        </message>
        <message>
            <source>Closed through {month}</source>
            <translation>Suljettu: {month} asti</translation>
        </message>
    </context>
    <context>
        <name>NewOrganisationDialog</name>
        <message>
            <source>&amp;Encrypt the file with a passphrase</source>
            <translation>&amp;Salaa tiedosto tunnuslauseella</translation>
        </message>
        <message>
            <source>&amp;Farhan: Iran, toman, Jalali months, ranks and bonuses</source>
            <translation>&amp;Farhan: Iran, tomanit, jalali-kuukaudet, arvot ja bonukset</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nimi</translation>
        </message>
        <message>
            <source>&amp;Porukka: Finland, euros, membership fees and commissions</source>
            <translation>&amp;Porukka: Suomi, eurot, jäsenmaksut ja jäsenhankintapalkkiot</translation>
        </message>
        <message>
            <source>A&amp;gain</source>
            <translation>&amp;Uudelleen</translation>
        </message>
        <message>
            <source>Choose …</source>
            <translation>Valitse …</translation>
        </message>
        <message>
            <source>Fi&amp;le</source>
            <translation>&amp;Tiedosto</translation>
        </message>
        <message>
            <source>Make</source>
            <translation>Luo</translation>
        </message>
        <message>
            <source>New organisation</source>
            <translation>Uusi organisaatio</translation>
        </message>
        <message>
            <source>Nobody can open an encrypted file without its passphrase, not even the makers of this program. Keep it where you will find it.</source>
            <translation>Salattua tiedostoa ei voi avata ilman tunnuslausetta kukaan, eivät edes ohjelman tekijät. Säilytä se niin, että löydät sen.</translation>
        </message>
        <message>
            <source>Organisation (*.parvi)</source>
            <translation>Organisaatio (*.parvi)</translation>
        </message>
        <message>
            <source>P&amp;assphrase</source>
            <translation>T&amp;unnuslause</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Suunnitelma</translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Tunnuslauseet eivät ole samat.</translation>
        </message>
        <message>
            <source>There is a file of this name already: choose another.</source>
            <translation>Tämänniminen tiedosto on jo olemassa: valitse toinen nimi.</translation>
        </message>
        <message>
            <source>The file needs a name.</source>
            <translation>Tiedosto tarvitsee nimen.</translation>
        </message>
        <message>
            <source>There is no such folder: choose another.</source>
            <translation>Tällaista kansiota ei ole: valitse toinen.</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Encrypted organisation</source>
            <translation>Salattu organisaatio</translation>
        </message>
        <message>
            <source>Making the demonstration</source>
            <translation>Esittelyä luodaan</translation>
        </message>
        <message>
            <source>Open an organisation</source>
            <translation>Avaa organisaatio</translation>
        </message>
        <message>
            <source>Opening {file}</source>
            <translation>Avataan {file}</translation>
        </message>
        <message>
            <source>Organisation (*.parvi)</source>
            <translation>Organisaatio (*.parvi)</translation>
        </message>
        <message>
            <source>Passphrase of {file}</source>
            <translation>Tiedoston {file} tunnuslause</translation>
        </message>
        <message>
            <source>Choose the backup</source>
            <translation>Valitse varmuuskopio</translation>
        </message>
        <message>
            <source>Making {file}</source>
            <translation>Luodaan {file}</translation>
        </message>
        <message>
            <source>Restore it as</source>
            <translation>Palauta nimellä</translation>
        </message>
        <message>
            <source>Restoring {file}</source>
            <translation>Palautetaan {file}</translation>
        </message>
    </context>
    <context>
        <name>Papers</name>
        <message>
            <source>Export payouts</source>
            <translation>Vie maksut</translation>
        </message>
        <message>
            <source>Table (*.csv)</source>
            <translation>Taulukko (*.csv)</translation>
        </message>
        <message>
            <source>Back up</source>
            <translation>Varmuuskopioi</translation>
        </message>
        <message>
            <source>Organisation (*.parvi)</source>
            <translation>Organisaatio (*.parvi)</translation>
        </message>
        <message>
            <source>Payouts of {month} are in {file}</source>
            <translation>Maksut ({month}) ovat tiedostossa {file}</translation>
        </message>
        <message>
            <source>Exporting payouts</source>
            <translation>Viedään maksuja</translation>
        </message>
        <message>
            <source>A verified copy is in {file}</source>
            <translation>Tarkistettu kopio on tiedostossa {file}</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>Tehdään varmuuskopiota</translation>
        </message>
    </context>
    <context>
        <name>Places</name>
        <message>
            <source>Books</source>
            <translation>Kirjat</translation>
        </message>
        <message>
            <source>Entries</source>
            <translation>Kirjaukset</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Kuukausi</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Jäsenet</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Verkosto</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Asetukset</translation>
        </message>
        <message>
            <source>Member card</source>
            <translation>Jäsenkortti</translation>
        </message>
        <message>
            <source>Home</source>
            <translation>Aloitus</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Suunnitelma</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Asiakirjat</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Tuonti</translation>
        </message>
        <message>
            <source>Close month</source>
            <translation>Sulje kuukausi</translation>
        </message>
        <message>
            <source>Dashboards</source>
            <translation>Kaaviot</translation>
        </message>
        <message>
            <source>Registers</source>
            <translation>Rekisterit</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>Myynti</translation>
        </message>
        <message>
            <source>Audit journal</source>
            <translation>Tapahtumaloki</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Taulukot</translation>
        </message>
        <message>
            <source>Downline</source>
            <translation>Alalinja</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Miksi?</translation>
        </message>
        <message>
            <source>What if</source>
            <translation>Entä jos</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Oikaise</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>Places</source>
            <translation>Näkymät</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Parvi</source>
            <translation>Parvi</translation>
        </message>
        <message>
            <source>Nothing was opened on this computer yet.</source>
            <translation>Tällä tietokoneella ei ole vielä avattu mitään.</translation>
        </message>
        <message>
            <source>Opened last</source>
            <translation>Viimeksi avatut</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Poista luettelosta</translation>
        </message>
        <message>
            <source>The books of a member network. Open an organisation, make a new one, or look around in a demonstration first.</source>
            <translation>Jäsenverkoston kirjat. Avaa organisaatio, luo uusi tai katsele ensin esittelyä.</translation>
        </message>
    </context>
</TS>
