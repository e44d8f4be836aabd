<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
<context>
    <name>Actions</name>
    <message>
        <location filename="../app/views/actions.py" line="69"/>
        <source>Open …</source>
        <translation>Avaa …</translation>
    </message>
    <message>
        <location filename="../app/views/actions.py" line="70"/>
        <source>Demonstration</source>
        <translation>Esittely</translation>
    </message>
    <message>
        <location filename="../app/views/actions.py" line="71"/>
        <source>Close month …</source>
        <translation>Sulje kuukausi …</translation>
    </message>
    <message>
        <location filename="../app/views/actions.py" line="72"/>
        <source>Payout slips …</source>
        <translation>Maksuerittelyt …</translation>
    </message>
    <message>
        <location filename="../app/views/actions.py" line="73"/>
        <source>Export payouts …</source>
        <translation>Vie maksut …</translation>
    </message>
    <message>
        <location filename="../app/views/actions.py" line="74"/>
        <source>Back up …</source>
        <translation>Varmuuskopioi …</translation>
    </message>
    <message>
        <location filename="../app/views/actions.py" line="75"/>
        <source>Find a member</source>
        <translation>Etsi jäsen</translation>
    </message>
    <message>
        <location filename="../app/views/actions.py" line="76"/>
        <source>Quit</source>
        <translation>Lopeta</translation>
    </message>
    <message>
        <location filename="../app/views/actions.py" line="85"/>
        <source>Organisation</source>
        <translation>Organisaatio</translation>
    </message>
    <message>
        <location filename="../app/views/actions.py" line="86"/>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
    <message>
        <location filename="../app/views/actions.py" line="87"/>
        <source>View</source>
        <translation>Näytä</translation>
    </message>
    <message>
        <location filename="../app/views/actions.py" line="91"/>
        <source>Language</source>
        <translation>Kieli</translation>
    </message>
    <message>
        <location filename="../app/views/actions.py" line="92"/>
        <source>Tools</source>
        <translation>Työkalut</translation>
    </message>
</context>
<context>
    <name>CloseDialog</name>
    <message>
        <location filename="../app/views/close_dialog.py" line="108"/>
        <source>Preview of {month}</source>
        <translation>Esikatselu: {month}</translation>
    </message>
    <message>
        <location filename="../app/views/close_dialog.py" line="109"/>
        <source>Nothing is written yet.</source>
        <translation>Mitään ei ole vielä tallennettu.</translation>
    </message>
    <message>
        <location filename="../app/views/close_dialog.py" line="110"/>
        <source>Reading orders and members</source>
        <translation>Luetaan tilauksia ja jäseniä</translation>
    </message>
    <message>
        <location filename="../app/views/close_dialog.py" line="122"/>
        <source>Closing {month}</source>
        <translation>Suljetaan: {month}</translation>
    </message>
    <message>
        <location filename="../app/views/close_dialog.py" line="123"/>
        <source>Until the end it can be stopped.</source>
        <translation>Työn voi keskeyttää loppuun asti.</translation>
    </message>
    <message>
        <location filename="../app/views/close_dialog.py" line="124"/>
        <source>Making a backup</source>
        <translation>Tehdään varmuuskopiota</translation>
    </message>
    <message>
        <location filename="../app/views/close_dialog.py" line="141"/>
        <location filename="../app/views/close_dialog.py" line="206"/>
        <source>Cancel</source>
        <translation>Peruuta</translation>
    </message>
    <message>
        <location filename="../app/views/close_dialog.py" line="156"/>
        <source>Close {month}?</source>
        <translation>Suljetaanko {month}?</translation>
    </message>
    <message>
        <location filename="../app/views/close_dialog.py" line="158"/>
        <source>These are its figures. Nothing is written yet.</source>
        <translation>Tässä ovat kuukauden luvut. Mitään ei ole vielä tallennettu.</translation>
    </message>
    <message>
        <location filename="../app/views/close_dialog.py" line="162"/>
        <source>Close the month</source>
        <translation>Sulje kuukausi</translation>
    </message>
    <message>
        <location filename="../app/views/close_dialog.py" line="165"/>
        <source>{month} is closed</source>
        <translation>{month} on suljettu</translation>
    </message>
    <message>
        <location filename="../app/views/close_dialog.py" line="167"/>
        <source>Audit journal: {count} events, head {head}</source>
        <translation>Tapahtumaloki: {count} tapahtumaa, kärki {head}</translation>
    </message>
    <message>
        <location filename="../app/views/close_dialog.py" line="182"/>
        <source>{month} was not closed</source>
        <translation>{month} jäi sulkematta</translation>
    </message>
    <message>
        <location filename="../app/views/close_dialog.py" line="186"/>
        <source>Look again</source>
        <translation>Katso uudelleen</translation>
    </message>
    <message>
        <location filename="../app/views/close_dialog.py" line="194"/>
        <source>Done</source>
        <translation>Valmis</translation>
    </message>
    <message>
        <location filename="../app/views/close_dialog.py" line="214"/>
        <source>Which month is closed first?</source>
        <translation>Mikä kuukausi suljetaan ensin?</translation>
    </message>
    <message>
        <location filename="../app/views/close_dialog.py" line="217"/>
        <source>Later months follow one after the other, without a gap.</source>
        <translation>Seuraavat kuukaudet suljetaan järjestyksessä ilman väliä.</translation>
    </message>
    <message>
        <location filename="../app/views/close_dialog.py" line="220"/>
        <source>Preview</source>
        <translation>Esikatselu</translation>
    </message>
    <message>
        <location filename="../app/views/close_dialog.py" line="239"/>
        <source>Year</source>
        <translation>Vuosi</translation>
    </message>
    <message>
        <location filename="../app/views/close_dialog.py" line="240"/>
        <source>Month</source>
        <translation>Kuukausi</translation>
    </message>
</context>
<context>
    <name>CloseTotals</name>
    <message>
        <location filename="../app/views/close_totals.py" line="51"/>
        <source>The payout cap applies: every bonus is multiplied by {factor}.</source>
        <translation>Maksukatto on voimassa: jokainen bonus kerrotaan luvulla {factor}.</translation>
    </message>
    <message>
        <location filename="../app/views/close_totals.py" line="65"/>
        <source>Sales</source>
        <translation>Myynti</translation>
    </message>
    <message>
        <location filename="../app/views/close_totals.py" line="66"/>
        <source>Retail discounts</source>
        <translation>Vähittäisalennukset</translation>
    </message>
    <message>
        <location filename="../app/views/close_totals.py" line="67"/>
        <source>Bonuses before the cap</source>
        <translation>Bonukset ennen kattoa</translation>
    </message>
    <message>
        <location filename="../app/views/close_totals.py" line="68"/>
        <source>Share of sales</source>
        <translation>Osuus myynnistä</translation>
    </message>
    <message>
        <location filename="../app/views/close_totals.py" line="69"/>
        <source>Payout cap</source>
        <translation>Maksukatto</translation>
    </message>
    <message>
        <location filename="../app/views/close_totals.py" line="70"/>
        <source>Factor</source>
        <translation>Kerroin</translation>
    </message>
    <message>
        <location filename="../app/views/close_totals.py" line="71"/>
        <source>Bonuses after the cap</source>
        <translation>Bonukset katon jälkeen</translation>
    </message>
    <message>
        <location filename="../app/views/close_totals.py" line="72"/>
        <source>Members</source>
        <translation>Jäsenet</translation>
    </message>
    <message>
        <location filename="../app/views/close_totals.py" line="73"/>
        <source>Qualified</source>
        <translation>Ehdot täyttävät</translation>
    </message>
    <message>
        <location filename="../app/views/close_totals.py" line="74"/>
        <source>Closed for want of orders</source>
        <translation>Suljettu tilausten puutteen vuoksi</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <location filename="../app/views/main_window.py" line="87"/>
        <source>Opening {file}</source>
        <translation>Avataan {file}</translation>
    </message>
    <message>
        <location filename="../app/views/main_window.py" line="106"/>
        <source>Making the demonstration</source>
        <translation>Tehdään esittelyä</translation>
    </message>
    <message>
        <location filename="../app/views/main_window.py" line="156"/>
        <source>Open an organisation</source>
        <translation>Avaa organisaatio</translation>
    </message>
    <message>
        <location filename="../app/views/main_window.py" line="156"/>
        <source>Organisation (*.parvi)</source>
        <translation>Organisaatio (*.parvi)</translation>
    </message>
    <message>
        <location filename="../app/views/main_window.py" line="187"/>
        <source>Encrypted organisation</source>
        <translation>Salattu organisaatio</translation>
    </message>
    <message>
        <location filename="../app/views/main_window.py" line="188"/>
        <source>Passphrase of {file}</source>
        <translation>Salalause: {file}</translation>
    </message>
    <message>
        <location filename="../app/views/main_window.py" line="264"/>
        <source>No month is closed yet</source>
        <translation>Yhtään kuukautta ei ole vielä suljettu</translation>
    </message>
    <message>
        <location filename="../app/views/main_window.py" line="267"/>
        <source>Closed through {month} · to be paid by {day}</source>
        <translation>Suljettu: {month} asti · maksettava viimeistään {day}</translation>
    </message>
</context>
<context>
    <name>MemberListPanel</name>
    <message>
        <location filename="../app/views/member_list.py" line="187"/>
        <source>{count} found</source>
        <translation>{count} löytyi</translation>
    </message>
    <message>
        <location filename="../app/views/member_list.py" line="189"/>
        <source>{count} members</source>
        <translation>{count} jäsentä</translation>
    </message>
    <message>
        <location filename="../app/views/member_list.py" line="194"/>
        <source>No member has this in the code or the name.
Type less of it, or empty the line.</source>
        <translation>Kenelläkään ei ole tätä tunnuksessa tai nimessä.
Kirjoita lyhyemmin tai tyhjennä rivi.</translation>
    </message>
    <message>
        <location filename="../app/views/member_list.py" line="199"/>
        <source>There are no members yet.
Import a file of members: main.py import FILE members CSV</source>
        <translation>Jäseniä ei vielä ole.
Tuo jäsentiedosto: main.py import FILE members CSV</translation>
    </message>
    <message>
        <location filename="../app/views/member_list.py" line="217"/>
        <location filename="../app/views/member_list.py" line="218"/>
        <source>Find a code or a name</source>
        <translation>Etsi tunnusta tai nimeä</translation>
    </message>
</context>
<context>
    <name>MemberTable</name>
    <message>
        <location filename="../app/views/member_table.py" line="229"/>
        <source>Code</source>
        <translation>Tunnus</translation>
    </message>
    <message>
        <location filename="../app/views/member_table.py" line="230"/>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <location filename="../app/views/member_table.py" line="231"/>
        <source>Kind</source>
        <translation>Laji</translation>
    </message>
    <message>
        <location filename="../app/views/member_table.py" line="232"/>
        <source>Rank</source>
        <translation>Arvo</translation>
    </message>
    <message>
        <location filename="../app/views/member_table.py" line="233"/>
        <source>Status</source>
        <translation>Tila</translation>
    </message>
    <message>
        <location filename="../app/views/member_table.py" line="234"/>
        <source>Own points</source>
        <translation>Omat pisteet</translation>
    </message>
    <message>
        <location filename="../app/views/member_table.py" line="235"/>
        <source>Team points</source>
        <translation>Tiimin pisteet</translation>
    </message>
    <message>
        <location filename="../app/views/member_table.py" line="236"/>
        <source>Paid (toman)</source>
        <translation>Maksettu (toman)</translation>
    </message>
    <message>
        <location filename="../app/views/member_table.py" line="237"/>
        <source>Joined</source>
        <translation>Liittynyt</translation>
    </message>
    <message>
        <location filename="../app/views/member_table.py" line="240"/>
        <source>preferred customer</source>
        <translation>kanta-asiakas</translation>
    </message>
    <message>
        <location filename="../app/views/member_table.py" line="241"/>
        <source>sales representative</source>
        <translation>myyntiedustaja</translation>
    </message>
    <message>
        <location filename="../app/views/member_table.py" line="242"/>
        <source>member</source>
        <translation>jäsen</translation>
    </message>
    <message>
        <location filename="../app/views/member_table.py" line="244"/>
        <source>active</source>
        <translation>aktiivinen</translation>
    </message>
    <message>
        <location filename="../app/views/member_table.py" line="244"/>
        <source>closed</source>
        <translation>suljettu</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <location filename="../app/views/messages.py" line="34"/>
        <source>That was not possible</source>
        <translation>Se ei onnistunut</translation>
    </message>
    <message>
        <location filename="../app/views/messages.py" line="52"/>
        <source>The figures do not hold together, nothing was closed: {faults}</source>
        <translation>Luvut eivät täsmää, mitään ei suljettu: {faults}</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <location filename="../app/views/papers.py" line="33"/>
        <source>Export payouts</source>
        <translation>Vie maksut</translation>
    </message>
    <message>
        <location filename="../app/views/papers.py" line="33"/>
        <source>Table (*.csv)</source>
        <translation>Taulukko (*.csv)</translation>
    </message>
    <message>
        <location filename="../app/views/papers.py" line="41"/>
        <source>Folder for the payout slips</source>
        <translation>Maksuerittelyjen kansio</translation>
    </message>
    <message>
        <location filename="../app/views/papers.py" line="50"/>
        <source>Back up</source>
        <translation>Varmuuskopioi</translation>
    </message>
    <message>
        <location filename="../app/views/papers.py" line="50"/>
        <source>Organisation (*.parvi)</source>
        <translation>Organisaatio (*.parvi)</translation>
    </message>
    <message>
        <location filename="../app/views/papers.py" line="62"/>
        <source>Payouts of {month} are in {file}</source>
        <translation>Maksut ({month}) ovat tiedostossa {file}</translation>
    </message>
    <message>
        <location filename="../app/views/papers.py" line="65"/>
        <source>Exporting payouts</source>
        <translation>Viedään maksuja</translation>
    </message>
    <message>
        <location filename="../app/views/papers.py" line="77"/>
        <source>Payout slips of {month} are in {file}</source>
        <translation>Maksuerittelyt ({month}) ovat kansiossa {file}</translation>
    </message>
    <message>
        <location filename="../app/views/papers.py" line="80"/>
        <source>Writing payout slips</source>
        <translation>Kirjoitetaan maksuerittelyjä</translation>
    </message>
    <message>
        <location filename="../app/views/papers.py" line="89"/>
        <source>A verified copy is in {file}</source>
        <translation>Tarkistettu kopio on tiedostossa {file}</translation>
    </message>
    <message>
        <location filename="../app/views/papers.py" line="90"/>
        <source>Making a backup</source>
        <translation>Tehdään varmuuskopiota</translation>
    </message>
</context>
<context>
    <name>Steps</name>
    <message>
        <location filename="../app/views/work_line.py" line="11"/>
        <source>Making a backup</source>
        <translation>Tehdään varmuuskopiota</translation>
    </message>
    <message>
        <location filename="../app/views/work_line.py" line="12"/>
        <source>Reading orders and members</source>
        <translation>Luetaan tilauksia ja jäseniä</translation>
    </message>
    <message>
        <location filename="../app/views/work_line.py" line="13"/>
        <source>Working the month out</source>
        <translation>Lasketaan kuukautta</translation>
    </message>
    <message>
        <location filename="../app/views/work_line.py" line="14"/>
        <source>Writing the figures</source>
        <translation>Tallennetaan lukuja</translation>
    </message>
    <message>
        <location filename="../app/views/work_line.py" line="15"/>
        <source>Writing payout slips</source>
        <translation>Kirjoitetaan maksuerittelyjä</translation>
    </message>
    <message>
        <location filename="../app/views/work_line.py" line="16"/>
        <source>Closing months of the demonstration</source>
        <translation>Suljetaan esittelyn kuukausia</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <location filename="../app/views/welcome.py" line="49"/>
        <source>Parvi</source>
        <translation>Parvi</translation>
    </message>
    <message>
        <location filename="../app/views/welcome.py" line="52"/>
        <source>Open the file of an organisation, or look around in the demonstration first. A new organisation is made with: main.py new FILE.parvi --plan farhan</source>
        <translation>Avaa organisaation tiedosto tai tutustu ensin esittelyyn. Uusi organisaatio tehdään näin: main.py new FILE.parvi --plan farhan</translation>
    </message>
</context>
<context>
    <name>WorkLine</name>
    <message>
        <location filename="../app/views/work_line.py" line="61"/>
        <source>{step}: {done} of {total}</source>
        <translation>{step}: {done} / {total}</translation>
    </message>
    <message>
        <location filename="../app/views/work_line.py" line="76"/>
        <source>Stopping …</source>
        <translation>Keskeytetään …</translation>
    </message>
    <message>
        <location filename="../app/views/work_line.py" line="84"/>
        <source>Stop</source>
        <translation>Keskeytä</translation>
    </message>
</context>
</TS>
