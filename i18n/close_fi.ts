<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>CapGauge</name>
        <message>
            <source>{share} of the sales are given away; the cap is {cap}.</source>
            <translation>{share} myynnistä jaetaan; katto on {cap}.</translation>
        </message>
        <message>
            <source>Given away: {share}</source>
            <translation>Jaettu: {share}</translation>
        </message>
        <message>
            <source>Cap: {cap}</source>
            <translation>Katto: {cap}</translation>
        </message>
        <message>
            <source>Discounts: {discounts}
Bonuses: {bonuses}
Cap: {cap}</source>
            <translation>Alennukset: {discounts}
Bonukset: {bonuses}
Katto: {cap}</translation>
        </message>
    </context>
    <context>
        <name>CloseChanges</name>
        <message>
            <source>Risen ({count})</source>
            <translation>Nousseet ({count})</translation>
        </message>
        <message>
            <source>Changes of status ({count})</source>
            <translation>Tilan muutokset ({count})</translation>
        </message>
        <message>
            <source>Fallen ({count})</source>
            <translation>Laskeneet ({count})</translation>
        </message>
        <message>
            <source>Biggest movers ({count})</source>
            <translation>Suurimmat muutokset ({count})</translation>
        </message>
        <message>
            <source>No longer paid ({count})</source>
            <translation>Maksu loppui ({count})</translation>
        </message>
        <message>
            <source>Rank or status</source>
            <translation>Arvo tai tila</translation>
        </message>
        <message>
            <source>Members before</source>
            <translation>Jäseniä ennen</translation>
        </message>
        <message>
            <source>Members now</source>
            <translation>Jäseniä nyt</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Muutos</translation>
        </message>
        <message>
            <source>Ranks and statuses</source>
            <translation>Arvot ja tilat</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Tunnus</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nimi</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Ennen</translation>
        </message>
        <message>
            <source>Now</source>
            <translation>Nyt</translation>
        </message>
        <message>
            <source>The {shown} changed most of {count}.</source>
            <translation>{shown} eniten muuttunutta, kaikkiaan {count}.</translation>
        </message>
    </context>
    <context>
        <name>CloseCommit</name>
        <message>
            <source>The month to close</source>
            <translation>Suljettava kuukausi</translation>
        </message>
        <message>
            <source>{month} is closed with just the figures of the preview. A closed month can't be changed; the last one can be reopened, on record, until its payments are sent.

Type {typed} to confirm:</source>
            <translation>{month} suljetaan juuri esikatselun luvuilla. Suljettua kuukautta ei voi muuttaa; viimeisen voi avata uudelleen, kirjattuna, kunnes sen maksut on lähetetty.

Vahvista kirjoittamalla {typed}:</translation>
        </message>
    </context>
    <context>
        <name>CloseNotices</name>
        <message>
            <source>Before the close</source>
            <translation>Ennen sulkemista</translation>
        </message>
    </context>
    <context>
        <name>CloseScreen</name>
        <message>
            <source>Payment file</source>
            <translation>Maksutiedosto</translation>
        </message>
        <message>
            <source>Stopped; nothing of it was written.</source>
            <translation>Pysäytetty; siitä ei kirjoitettu mitään.</translation>
        </message>
        <message>
            <source>{month} is open again.</source>
            <translation>{month} on jälleen auki.</translation>
        </message>
        <message>
            <source>The books have changed since this preview: preview again.</source>
            <translation>Tiedot ovat muuttuneet tämän esikatselun jälkeen: esikatsele uudelleen.</translation>
        </message>
        <message>
            <source>Preview again</source>
            <translation>Esikatsele uudelleen</translation>
        </message>
        <message>
            <source>Next step</source>
            <translation>Seuraava vaihe</translation>
        </message>
    </context>
    <context>
        <name>CloseTotals</name>
        <message>
            <source>The payout cap applies: every bonus is multiplied by {factor}.</source>
            <translation>Maksukatto rajoittaa: jokainen bonus kerrotaan luvulla {factor}.</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Muutos</translation>
        </message>
    </context>
    <context>
        <name>CloseWork</name>
        <message>
            <source>Reading orders and members</source>
            <translation>Luetaan tilauksia ja jäseniä</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <translation>Tehdään varmuuskopio</translation>
        </message>
        <message>
            <source>Writing the payment file</source>
            <translation>Kirjoitetaan maksutiedostoa</translation>
        </message>
        <message>
            <source>Recording</source>
            <translation>Kirjataan</translation>
        </message>
    </context>
    <context>
        <name>DataPage</name>
        <message>
            <source>Year</source>
            <translation>Vuosi</translation>
        </message>
        <message>
            <source>First month to close</source>
            <translation>Ensimmäinen suljettava kuukausi</translation>
        </message>
    </context>
    <context>
        <name>MonthBar</name>
        <message>
            <source>{month} (open)</source>
            <translation>{month} (auki)</translation>
        </message>
        <message>
            <source>{month} (closed)</source>
            <translation>{month} (suljettu)</translation>
        </message>
        <message>
            <source>Month</source>
            <translation>Kuukausi</translation>
        </message>
        <message>
            <source>Reopen …</source>
            <translation>Avaa uudelleen …</translation>
        </message>
        <message>
            <source>Why is {month} reopened? The reason goes into the audit journal.</source>
            <translation>Miksi {month} avataan uudelleen? Syy kirjataan tapahtumalokiin.</translation>
        </message>
        <message>
            <source>Reopen the month</source>
            <translation>Avaa kuukausi uudelleen</translation>
        </message>
    </context>
    <context>
        <name>Notices</name>
        <message>
            <source>Members whose next term begins next month: {count}</source>
            <translation>Jäseniä, joiden seuraava jäsenyysjakso alkaa ensi kuussa: {count}</translation>
        </message>
        <message>
            <source>Members who pause when their term ends next month: {count}</source>
            <translation>Jäseniä, jotka jäävät tauolle jäsenyysjakson päättyessä ensi kuussa: {count}</translation>
        </message>
        <message>
            <source>Members whose next term can't be invoiced, as their package is not on sale or has no price: {count}. The close is refused until that is mended.</source>
            <translation>Jäseniä, joiden seuraavaa jäsenyysjaksoa ei voi laskuttaa, koska paketti ei ole myynnissä tai siltä puuttuu hinta: {count}. Kuukautta ei voi sulkea ennen kuin tämä on korjattu.</translation>
        </message>
        <message>
            <source>Members with credit but no account: {count}, in all {amount}. It will not be paid out.</source>
            <translation>Jäseniä, joilla on hyvitystä mutta ei tilinumeroa: {count}, yhteensä {amount}. Sitä ei makseta.</translation>
        </message>
        <message>
            <source>Details of the organisation that invoices must bear and that are not entered (business id, address): {count}</source>
            <translation>Organisaation tietoja, jotka laskussa on oltava ja jotka puuttuvat (Y-tunnus, osoite): {count}</translation>
        </message>
        <message>
            <source>Members without an address: {count}. The law asks for it on invoices above 400 euros.</source>
            <translation>Jäseniä ilman osoitetta: {count}. Laki vaatii sitä yli 400 euron laskuissa.</translation>
        </message>
        <message>
            <source>Members with more products in the shop than their quota: {count}</source>
            <translation>Jäsenet, joilla on verkkokaupassa tuotekiintiötä enemmän tuotteita: {count}</translation>
        </message>
        <message>
            <source>Merchant packages not on sale: {count}</source>
            <translation>Kauppiasjäsenpaketteja, jotka eivät ole myynnissä: {count}</translation>
        </message>
        <message>
            <source>The month is not over yet: orders may still come.</source>
            <translation>Kuukausi ei ole vielä päättynyt: tilauksia voi vielä tulla.</translation>
        </message>
        <message>
            <source>Orders: {count}, sales {amount}</source>
            <translation>Tilauksia: {count}, myynti {amount}</translation>
        </message>
        <message>
            <source>Returns among them: {count}</source>
            <translation>Niistä palautuksia: {count}</translation>
        </message>
        <message>
            <source>Representatives with orders but no marketing-unit code: {count}. Their payment will be held.</source>
            <translation>Myyntiedustajia, joilla on tilauksia mutta ei markkinointiyksikön tunnusta: {count}. Heidän maksunsa pidätetään.</translation>
        </message>
        <message>
            <source>Members with orders but no account: {count}. Their payment will be held.</source>
            <translation>Jäseniä, joilla on tilauksia mutta ei tilinumeroa: {count}. Heidän maksunsa pidätetään.</translation>
        </message>
        <message>
            <source>Members whose duties were not done: {count}</source>
            <translation>Jäseniä, joiden velvollisuudet jäivät tekemättä: {count}</translation>
        </message>
        <message>
            <source>Bank payments to count: {count}, in all {amount}</source>
            <translation>Laskettavia pankkimaksuja: {count}, yhteensä {amount}</translation>
        </message>
        <message>
            <source>Commissions of closed months that payments entered late would change: {count}, in all {amount}. Correct how the payers stood</source>
            <translation>Suljettujen kausien palkkioita, joita myöhään kirjatut maksut muuttaisivat: {count}, yhteensä {amount}. Oikaise maksajien tila</translation>
        </message>
        <message>
            <source>Members whose referrer waits for a decision: {count}</source>
            <translation>Jäseniä, joiden suosittelija odottaa päätöstä: {count}</translation>
        </message>
        <message>
            <source>Invoices raised by the close: {count}, in all {amount}</source>
            <translation>Sulkemisen laatimia laskuja: {count}, yhteensä {amount}</translation>
        </message>
        <message>
            <source>Payments that found their invoice: {count}</source>
            <translation>Laskunsa löytäneitä maksuja: {count}</translation>
        </message>
        <message>
            <source>Payments that found no invoice: {count}</source>
            <translation>Maksuja, joille ei löytynyt laskua: {count}</translation>
        </message>
        <message>
            <source>Payouts: {count}, in all {amount}</source>
            <translation>Maksuja: {count}, yhteensä {amount}</translation>
        </message>
        <message>
            <source>Balances held or carried on: {count}, in all {amount}</source>
            <translation>Pidätettyjä tai siirtyviä saldoja: {count}, yhteensä {amount}</translation>
        </message>
        <message>
            <source>Rank-persistence bonuses: {count}</source>
            <translation>Pysyvyysbonuksia: {count}</translation>
        </message>
        <message>
            <source>Exemptions: {count}</source>
            <translation>Poikkeuksia: {count}</translation>
        </message>
        <message>
            <source>Adjustments: {count}, in all {amount}</source>
            <translation>Oikaisuja: {count}, yhteensä {amount}</translation>
        </message>
    </context>
    <context>
        <name>PaymentFiles</name>
        <message>
            <source>File</source>
            <translation>Tiedosto</translation>
        </message>
        <message>
            <source>Payments</source>
            <translation>Maksut</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Yhteensä</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Tila</translation>
        </message>
        <message>
            <source>No payment file was made yet.</source>
            <translation>Maksutiedostoa ei ole vielä tehty.</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Merkitse lähetetyksi</translation>
        </message>
        <message>
            <source>Mark as confirmed</source>
            <translation>Merkitse vahvistetuksi</translation>
        </message>
        <message>
            <source>Mark as rejected</source>
            <translation>Merkitse hylätyksi</translation>
        </message>
        <message>
            <source>Payment files</source>
            <translation>Maksutiedostot</translation>
        </message>
    </context>
    <context>
        <name>PaymentsInFile</name>
        <message>
            <source>Code</source>
            <translation>Tunnus</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nimi</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Tilinumero</translation>
        </message>
        <message>
            <source>Amount</source>
            <translation>Summa</translation>
        </message>
        <message>
            <source>Came back</source>
            <translation>Palautunut</translation>
        </message>
        <message>
            <source>Waits. {day}: {reason}</source>
            <translation>Odottaa. {day}: {reason}</translation>
        </message>
        <message>
            <source>{day}: {reason}</source>
            <translation>{day}: {reason}</translation>
        </message>
        <message>
            <source>The bank sent the payment of {member} back. It is due again: once another account is entered for the member, or you let it go to the same one.</source>
            <translation>Pankki palautti maksun {member}. Se erääntyy uudelleen, kun jäsenelle annetaan toinen tilinumero tai kun päästät sen samalle tilille.</translation>
        </message>
        <message>
            <source>&amp;Day</source>
            <translation>&amp;Päivä</translation>
        </message>
        <message>
            <source>expected a day</source>
            <translation>odotettiin päivää</translation>
        </message>
        <message>
            <source>The next payment file pays {member} on the same account again.</source>
            <translation>Seuraava maksutiedosto maksaa jäsenelle {member} uudelleen samalle tilille.</translation>
        </message>
        <message>
            <source>Payments in this file</source>
            <translation>Tämän tiedoston maksut</translation>
        </message>
        <message>
            <source>Code, name or account</source>
            <translation>Tunnus, nimi tai tilinumero</translation>
        </message>
        <message>
            <source>Mark as sent back …</source>
            <translation>Merkitse palautetuksi …</translation>
        </message>
        <message>
            <source>Pay on the same account again …</source>
            <translation>Maksa uudelleen samalle tilille …</translation>
        </message>
    </context>
    <context>
        <name>PaymentForm</name>
        <message>
            <source>Form of the file</source>
            <translation>Tiedoston muoto</translation>
        </message>
        <message>
            <source>Leave payouts unpaid that the form has no room for</source>
            <translation>Jätä maksamatta ne, jotka eivät sovi muotoon</translation>
        </message>
        <message>
            <source>These members have another account than at their last payment. Make sure with each of them, by a way other than the message of the change.</source>
            <translation>Näillä jäsenillä on eri tili kuin viime maksussa. Varmista jokaiselta muuta tietä kuin muutosviestillä.</translation>
        </message>
        <message>
            <source>I have made sure; pay to the new accounts</source>
            <translation>Olen varmistanut; maksa uusille tileille</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Tunnus</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nimi</translation>
        </message>
        <message>
            <source>Account before</source>
            <translation>Tili ennen</translation>
        </message>
        <message>
            <source>Account now</source>
            <translation>Tili nyt</translation>
        </message>
        <message>
            <source>Last file</source>
            <translation>Viimeinen tiedosto</translation>
        </message>
    </context>
    <context>
        <name>PaymentForms</name>
        <message>
            <source>Table of Shebas and amounts in rial (CSV)</source>
            <translation>Taulukko Sheba-numeroista ja summista rialeina (CSV)</translation>
        </message>
        <message>
            <source>Paya batch (CSV; a template: compare it with your bank's own form)</source>
            <translation>Paya-erä (CSV; malli: vertaa pankkisi omaan lomakkeeseen)</translation>
        </message>
        <message>
            <source>Paya batch (Excel; a template: compare it with your bank's own form)</source>
            <translation>Paya-erä (Excel; malli: vertaa pankkisi omaan lomakkeeseen)</translation>
        </message>
        <message>
            <source>Satna batch (CSV; a template: compare it with your bank's own form)</source>
            <translation>Satna-erä (CSV; malli: vertaa pankkisi omaan lomakkeeseen)</translation>
        </message>
        <message>
            <source>SEPA credit transfer (pain.001.001.09)</source>
            <translation>SEPA-tilisiirto (pain.001.001.09)</translation>
        </message>
    </context>
    <context>
        <name>PaymentStates</name>
        <message>
            <source>made, not sent yet</source>
            <translation>tehty, ei vielä lähetetty</translation>
        </message>
        <message>
            <source>sent to the bank</source>
            <translation>lähetetty pankkiin</translation>
        </message>
        <message>
            <source>confirmed by the bank</source>
            <translation>pankki vahvistanut</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>hylätty</translation>
        </message>
    </context>
    <context>
        <name>PreviewPage</name>
        <message>
            <source>Beside {month}</source>
            <translation>Rinnalla {month}</translation>
        </message>
        <message>
            <source>Beside the preview before this one</source>
            <translation>Rinnalla edellinen esikatselu</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Ennen</translation>
        </message>
        <message>
            <source>Nothing has changed since the preview before.</source>
            <translation>Mikään ei ole muuttunut edellisestä esikatselusta.</translation>
        </message>
    </context>
    <context>
        <name>Steps of a close</name>
        <message>
            <source>Data complete?</source>
            <translation>Tiedot koossa?</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Esikatselu</translation>
        </message>
        <message>
            <source>Commit</source>
            <translation>Vahvistus</translation>
        </message>
        <message>
            <source>Bank file</source>
            <translation>Pankkitiedosto</translation>
        </message>
        <message>
            <source>Mark as sent</source>
            <translation>Merkitse lähetetyksi</translation>
        </message>
        <message>
            <source>Look whether everything of the month was entered.</source>
            <translation>Katso, onko kaikki kuukauden tiedot annettu.</translation>
        </message>
        <message>
            <source>Nothing is written yet. Correct what is wrong and preview again.</source>
            <translation>Mitään ei ole vielä kirjoitettu. Korjaa virheet ja esikatsele uudelleen.</translation>
        </message>
        <message>
            <source>Until the end it can be stopped; then the month stays open.</source>
            <translation>Sen voi pysäyttää loppuun asti; silloin kuukausi jää auki.</translation>
        </message>
        <message>
            <source>Each payout that is due goes into one file for the bank, once.</source>
            <translation>Jokainen maksettava maksu menee yhteen pankkitiedostoon, kerran.</translation>
        </message>
        <message>
            <source>Record what became of the file: nothing is paid twice.</source>
            <translation>Kirjaa, mitä tiedostolle tapahtui: mitään ei makseta kahdesti.</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Jatka</translation>
        </message>
        <message>
            <source>Close the month</source>
            <translation>Sulje kuukausi</translation>
        </message>
        <message>
            <source>Make the payment file …</source>
            <translation>Tee maksutiedosto …</translation>
        </message>
        <message>
            <source>{month} is closed. Audit journal: {count} events, head {head}</source>
            <translation>{month} on suljettu. Tapahtumaloki: {count} tapahtumaa, viimeinen {head}</translation>
        </message>
        <message>
            <source>Recorded: file {file} with {amount} is {state}.</source>
            <translation>Kirjattu: tiedosto {file}, {amount}: {state}.</translation>
        </message>
        <message>
            <source>The payments are in {file}</source>
            <translation>Maksut ovat tiedostossa {file}</translation>
        </message>
        <message>
            <source>Left unpaid, as the last payment came back: {members}</source>
            <translation>Jäi maksamatta, koska edellinen maksu palautui: {members}</translation>
        </message>
        <message>
            <source>Left unpaid, as the form has no room for them: {count}</source>
            <translation>Jäi maksamatta, koska muodossa ei ole tilaa: {count}</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Asiakirjat</translation>
        </message>
        <message>
            <source>Look at the documents of the month, print them, or save them as files.</source>
            <translation>Katso kuukauden asiakirjoja, tulosta ne tai tallenna tiedostoina.</translation>
        </message>
        <message>
            <source>To the documents …</source>
            <translation>Asiakirjoihin …</translation>
        </message>
    </context>
</TS>
