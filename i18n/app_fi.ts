<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>Actions</name>
        <message>
            <source>Open …</source>
            <translation>Avaa …</translation>
        </message>
        <message>
            <source>Demonstration</source>
            <translation>Esittely</translation>
        </message>
        <message>
            <source>Close month …</source>
            <translation>Sulje kuukausi …</translation>
        </message>
        <message>
            <source>Payout slips …</source>
            <translation>Maksuerittelyt …</translation>
        </message>
        <message>
            <source>Export payouts …</source>
            <translation>Vie maksut …</translation>
        </message>
        <message>
            <source>Back up …</source>
            <translation>Varmuuskopioi …</translation>
        </message>
        <message>
            <source>Find a member</source>
            <translation>Etsi jäsen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Lopeta</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisaatio</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Kuukausi</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Näytä</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Kieli</translation>
        </message>
        <message>
            <source>Tools</source>
            <translation>Työkalut</translation>
        </message>
    </context>
    <context>
        <name>CloseDialog</name>
        <message>
            <source>Preview of {month}</source>
            <translation>Esikatselu: {month}</translation>
        </message>
        <message>
            <source>Nothing is written yet.</source>
            <translation>Mitään ei ole vielä tallennettu.</translation>
        </message>
        <message>
            <source>Reading orders and members</source>
            <translation>Luetaan tilauksia ja jäseniä</translation>
        </message>
        <message>
            <source>Closing {month}</source>
            <translation>Suljetaan: {month}</translation>
        </message>
        <message>
            <source>Until the end it can be stopped.</source>
            <translation>Työn voi keskeyttää loppuun asti.</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>Tehdään varmuuskopiota</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Peruuta</translation>
        </message>
        <message>
            <source>Close {month}?</source>
            <translation>Suljetaanko {month}?</translation>
        </message>
        <message>
            <source>These are its figures. Nothing is written yet.</source>
            <translation>Tässä ovat kuukauden luvut. Mitään ei ole vielä tallennettu.</translation>
        </message>
        <message>
            <source>Close the month</source>
            <translation>Sulje kuukausi</translation>
        </message>
        <message>
            <source>{month} is closed</source>
            <translation>{month} on suljettu</translation>
        </message>
        <message>
            <source>Audit journal: {count} events, head {head}</source>
            <translation>Tapahtumaloki: {count} tapahtumaa, kärki {head}</translation>
        </message>
        <message>
            <source>{month} was not closed</source>
            <translation>{month} jäi sulkematta</translation>
        </message>
        <message>
            <source>Look again</source>
            <translation>Katso uudelleen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Valmis</translation>
        </message>
        <message>
            <source>Which month is closed first?</source>
            <translation>Mikä kuukausi suljetaan ensin?</translation>
        </message>
        <message>
            <source>Later months follow one after the other, without a gap.</source>
            <translation>Seuraavat kuukaudet suljetaan järjestyksessä ilman väliä.</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Esikatselu</translation>
        </message>
        <message>
            <source>Year</source>
            <translation>Vuosi</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Kuukausi</translation>
        </message>
    </context>
    <context>
        <name>CloseTotals</name>
        <message>
            <source>The payout cap applies: every bonus is multiplied by {factor}.</source>
            <translation>Maksukatto on voimassa: jokainen bonus kerrotaan luvulla {factor}.</translation>
        </message>
        <message>
            <source>Sales</source>
            <translation>Myynti</translation>
        </message>
        <message>
            <source>Retail discounts</source>
            <translation>Vähittäisalennukset</translation>
        </message>
        <message>
            <source>Bonuses before the cap</source>
            <translation>Bonukset ennen kattoa</translation>
        </message>
        <message>
            <source>Share of sales</source>
            <translation>Osuus myynnistä</translation>
        </message>
        <message>
            <source>Payout cap</source>
            <translation>Maksukatto</translation>
        </message>
        <message>
            <source>Factor</source>
            <translation>Kerroin</translation>
        </message>
        <message>
            <source>Bonuses after the cap</source>
            <translation>Bonukset katon jälkeen</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Jäsenet</translation>
        </message>
        <message>
            <source>Qualified</source>
            <translation>Ehdot täyttävät</translation>
        </message>
        <message>
            <source>Closed for want of orders</source>
            <translation>Suljettu tilausten puutteen vuoksi</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Opening {file}</source>
            <translation>Avataan {file}</translation>
        </message>
        <message>
            <source>Making the demonstration</source>
            <translation>Tehdään esittelyä</translation>
        </message>
        <message>
            <source>Open an organisation</source>
            <translation>Avaa organisaatio</translation>
        </message>
        <message>
            <source>Organisation (*.parvi)</source>
            <translation>Organisaatio (*.parvi)</translation>
        </message>
        <message>
            <source>Encrypted organisation</source>
            <translation>Salattu organisaatio</translation>
        </message>
        <message>
            <source>Passphrase of {file}</source>
            <translation>Salalause: {file}</translation>
        </message>
        <message>
            <source>No month is closed yet</source>
            <translation>Yhtään kuukautta ei ole vielä suljettu</translation>
        </message>
        <message>
            <source>Closed through {month} · to be paid by {day}</source>
            <translation>Suljettu: {month} asti · maksettava viimeistään {day}</translation>
        </message>
    </context>
    <context>
        <name>MemberListPanel</name>
        <message>
            <source>{count} found</source>
            <translation>{count} löytyi</translation>
        </message>
        <message>
            <source>{count} members</source>
            <translation>{count} jäsentä</translation>
        </message>
        <message>
            <source>No member has this in the code or the name.
Type less of it, or empty the line.</source>
            <translation>Kenelläkään ei ole tätä tunnuksessa tai nimessä.
Kirjoita lyhyemmin tai tyhjennä rivi.</translation>
        </message>
        <message>
            <source>There are no members yet.
Import a file of members: main.py import FILE members CSV</source>
            <translation>Jäseniä ei vielä ole.
Tuo jäsentiedosto: main.py import FILE members CSV</translation>
        </message>
        <message>
            <source>Find a code or a name</source>
            <translation>Etsi tunnusta tai nimeä</translation>
        </message>
    </context>
    <context>
        <name>MemberTable</name>
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
            <source>Rank</source>
            <translation>Arvo</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Tila</translation>
        </message>
        <message>
            <source>Own points</source>
            <translation>Omat pisteet</translation>
        </message>
        <message>
            <source>Team points</source>
            <translation>Tiimin pisteet</translation>
        </message>
        <message>
            <source>Paid (toman)</source>
            <translation>Maksettu (toman)</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>Liittynyt</translation>
        </message>
        <message>
            <source>preferred customer</source>
            <translation>kanta-asiakas</translation>
        </message>
        <message>
            <source>sales representative</source>
            <translation>myyntiedustaja</translation>
        </message>
        <message>
            <source>member</source>
            <translation>jäsen</translation>
        </message>
        <message>
            <source>active</source>
            <translation>aktiivinen</translation>
        </message>
        <message>
            <source>closed</source>
            <translation>suljettu</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>That was not possible</source>
            <translation>Se ei onnistunut</translation>
        </message>
        <message>
            <source>The figures do not hold together, nothing was closed: {faults}</source>
            <translation>Luvut eivät täsmää, mitään ei suljettu: {faults}</translation>
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
            <source>Folder for the payout slips</source>
            <translation>Maksuerittelyjen kansio</translation>
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
            <source>Payout slips of {month} are in {file}</source>
            <translation>Maksuerittelyt ({month}) ovat kansiossa {file}</translation>
        </message>
        <message>
            <source>Writing payout slips</source>
            <translation>Kirjoitetaan maksuerittelyjä</translation>
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
        <name>Steps</name>
        <message>
            <source>Making a backup</source>
            <translation>Tehdään varmuuskopiota</translation>
        </message>
        <message>
            <source>Reading orders and members</source>
            <translation>Luetaan tilauksia ja jäseniä</translation>
        </message>
        <message>
            <source>Working the month out</source>
            <translation>Lasketaan kuukautta</translation>
        </message>
        <message>
            <source>Writing the figures</source>
            <translation>Tallennetaan lukuja</translation>
        </message>
        <message>
            <source>Writing payout slips</source>
            <translation>Kirjoitetaan maksuerittelyjä</translation>
        </message>
        <message>
            <source>Closing months of the demonstration</source>
            <translation>Suljetaan esittelyn kuukausia</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Parvi</source>
            <translation>Parvi</translation>
        </message>
        <message>
            <source>Open the file of an organisation, or look around in the demonstration first. A new organisation is made with: main.py new FILE.parvi --plan farhan</source>
            <translation>Avaa organisaation tiedosto tai tutustu ensin esittelyyn. Uusi organisaatio tehdään näin: main.py new FILE.parvi --plan farhan</translation>
        </message>
    </context>
    <context>
        <name>WorkLine</name>
        <message>
            <source>{step}: {done} of {total}</source>
            <translation>{step}: {done} / {total}</translation>
        </message>
        <message>
            <source>Stopping …</source>
            <translation>Keskeytetään …</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Keskeytä</translation>
        </message>
    </context>
    <context>
        <name>AppError</name>
        <message>
            <source>{file} is already there and was left as it is: choose another name.</source>
            <translation>{file} on jo olemassa eikä siihen koskettu: valitse toinen nimi.</translation>
        </message>
        <message>
            <source>{file} isn't there: check the name and the folder.</source>
            <translation>{file} puuttuu: tarkista nimi ja kansio.</translation>
        </message>
        <message>
            <source>{file} is a folder or a device: choose an organisation file.</source>
            <translation>{file} on kansio tai laite: valitse organisaation tiedosto.</translation>
        </message>
        <message>
            <source>{file} can't be used, you have no permission: ask its owner for access or choose another folder.</source>
            <translation>Sinulla ei ole oikeutta tiedostoon {file}: pyydä oikeus omistajalta tai valitse toinen kansio.</translation>
        </message>
        <message>
            <source>{file} isn't an organisation file of this program: choose another file.</source>
            <translation>{file} ei ole tämän ohjelman organisaatiotiedosto: valitse toinen tiedosto.</translation>
        </message>
        <message>
            <source>{file} was written by a newer version of the program (file version {found}, this program reads up to {known}): update the program.</source>
            <translation>{file} on kirjoitettu uudemmalla ohjelmaversiolla (tiedoston versio {found}, tämä ohjelma lukee versioon {known} asti): päivitä ohjelma.</translation>
        </message>
        <message>
            <source>{file} is encrypted: give its passphrase.</source>
            <translation>{file} on salattu: anna sen salalause.</translation>
        </message>
        <message>
            <source>{file} can't be opened: the passphrase is wrong, or the file is damaged or isn't an organisation file. Check the passphrase, or restore a backup.</source>
            <translation>{file} ei avaudu: salalause on väärä, tai tiedosto on vaurioitunut tai ei ole organisaatiotiedosto. Tarkista salalause tai palauta varmuuskopio.</translation>
        </message>
        <message>
            <source>{file} is damaged: stop working with it and restore the last backup.</source>
            <translation>{file} on vaurioitunut: lopeta sen käyttö ja palauta viimeisin varmuuskopio.</translation>
        </message>
        <message>
            <source>{file} can't grow, the disk is full ({free_mb} MB free): make room and repeat the work. Nothing of it was written.</source>
            <translation>{file} ei mahdu, levy on täynnä ({free_mb} Mt vapaana): tee tilaa ja toista työ. Mitään siitä ei tallennettu.</translation>
        </message>
        <message>
            <source>{file} can only be read: its disk, folder or permissions refuse writing. Nothing was written.</source>
            <translation>{file} on vain luettavissa: levy, kansio tai oikeudet estävät kirjoittamisen. Mitään ei tallennettu.</translation>
        </message>
        <message>
            <source>{file} can't be read or written: the disk reports an error, is gone, or allows no larger file. Check the disk and repeat the work. Nothing of it was written.</source>
            <translation>Tiedostoa {file} ei voi lukea tai kirjoittaa: levy antaa virheen, puuttuu tai ei salli suurempaa tiedostoa. Tarkista levy ja toista työ. Mitään siitä ei tallennettu.</translation>
        </message>
        <message>
            <source>{file} is being used by another program: close that program and repeat.</source>
            <translation>{file} on toisen ohjelman käytössä: sulje se ohjelma ja toista.</translation>
        </message>
        <message>
            <source>{file} or the journal beside it can't be opened: check the disk, the folder and your permissions.</source>
            <translation>{file} tai sen vieressä oleva loki ei avaudu: tarkista levy, kansio ja oikeudet.</translation>
        </message>
        <message>
            <source>The work on {file} was cancelled; nothing of it was written.</source>
            <translation>Työ tiedostossa {file} keskeytettiin; mitään siitä ei tallennettu.</translation>
        </message>
        <message>
            <source>The period is closed and can't be changed: reopen it first.</source>
            <translation>Kuukausi on suljettu eikä sitä voi muuttaa: avaa se ensin uudelleen.</translation>
        </message>
        <message>
            <source>The work was stopped; nothing of it was written.</source>
            <translation>Työ keskeytettiin; mitään siitä ei tallennettu.</translation>
        </message>
        <message>
            <source>{period} is a month of the {calendar} calendar; expected {expected}</source>
            <translation>{period} on toisen kalenterin kuukausi; odotettu {expected}</translation>
        </message>
        <message>
            <source>{period} is closed already; reopen it first, if it is the last one</source>
            <translation>{period} on jo suljettu; avaa se ensin uudelleen, jos se on viimeisin.</translation>
        </message>
        <message>
            <source>{period} was not closed: its figures are no longer those previewed</source>
            <translation>{period} jäi sulkematta: luvut eivät enää ole esikatselun mukaiset. Katso uudelleen.</translation>
        </message>
        <message>
            <source>{period} is not closed: close it first, or look at its preview</source>
            <translation>{period} ei ole suljettu: sulje se ensin.</translation>
        </message>
        <message>
            <source>{file} can't be written: {reason}</source>
            <translation>Tiedostoa {file} ei voi kirjoittaa: {reason}</translation>
        </message>
        <message>
            <source>{file} is already open: {user} on {host} has it, process {pid}, since {since}. Close it there first.</source>
            <translation>{file} on jo auki: {user} koneella {host} käyttää sitä, prosessi {pid}, {since} alkaen. Sulje se ensin siellä.</translation>
        </message>
    </context>
</TS>
