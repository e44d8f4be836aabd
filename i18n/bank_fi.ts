<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>AppError</name>
        <message>
            <source>an organisation has no detail {field}; expected one of {fields}</source>
            <translation>organisaatiolla ei ole tietoa {field}; jokin näistä: {fields}</translation>
        </message>
        <message>
            <source>{field} can't be “{value}”: expected {expected}</source>
            <translation>{field} ei voi olla ”{value}”: odotettiin {expected}</translation>
        </message>
        <message>
            <source>{member} can't be paid: expected {expected}</source>
            <translation>{member}: ei voi maksaa; odotettiin {expected}</translation>
        </message>
        <message>
            <source>the bank's file needs the organisation's {fields}: enter it first</source>
            <translation>pankin aineisto tarvitsee organisaation tiedot: {fields}; anna ne ensin</translation>
        </message>
        <message>
            <source>there is no form {form} of a payment file; there are: {forms}</source>
            <translation>maksuaineistolla ei ole muotoa {form}; on: {forms}</translation>
        </message>
        <message>
            <source>{period}: {count} payouts don't fit the form {form}: {payouts}; choose another form, or leave them for another file</source>
            <translation>{period}: {count} maksua ei mahdu muotoon {form}: {payouts}; valitse toinen muoto tai jätä ne toiseen aineistoon</translation>
        </message>
        <message>
            <source>{period}: {count} members have another account than at their last payment: {members}; ask them, then accept the changed accounts</source>
            <translation>{period}: {count} jäsenellä on eri tili kuin viime maksussa: {members}; kysy heiltä ja hyväksy sitten muuttuneet tilit</translation>
        </message>
        <message>
            <source>payments can't be carried out on {day}: expected {today} or later</source>
            <translation>maksuja ei voi suorittaa {day}: odotettiin {today} tai myöhemmin</translation>
        </message>
        <message>
            <source>{period}: {count} files are needed: give the name of a file</source>
            <translation>{period}: tarvitaan {count} aineistoa: anna tiedoston nimi</translation>
        </message>
        <message>
            <source>{reason}; made before it, and to be sent: {made}</source>
            <translation>{reason}; sitä ennen tehty ja lähetettävä: {made}</translation>
        </message>
        <message>
            <source>{period}: the payment files of {member} don't add up to the close; nothing was made, run a check of the organisation</source>
            <translation>{period}: jäsenen {member} maksuaineistot eivät täsmää sulkemiseen; mitään ei tehty, tarkista organisaatio</translation>
        </message>
        <message>
            <source>bank form {form}: {problems}</source>
            <translation>pankkimuoto {form}: {problems}</translation>
        </message>
        <message>
            <source>{member}: the bank's file ({encoding}) can't hold “{letters}” of “{text}”; choose another form</source>
            <translation>{member}: pankin aineisto ({encoding}) ei osaa merkkejä ”{letters}” tekstissä ”{text}”; valitse toinen muoto</translation>
        </message>
        <message>
            <source>there is no payment {payment}</source>
            <translation>maksua {payment} ei ole</translation>
        </message>
        <message>
            <source>there is no invoice {invoice}</source>
            <translation>laskua {invoice} ei ole</translation>
        </message>
        <message>
            <source>payment {payment} pays invoice {invoice} since the close of {period}; reopen that month to change it</source>
            <translation>maksu {payment} kuuluu laskulle {invoice} kauden {period} sulkemisesta alkaen; muuta avaamalla kuukausi uudelleen</translation>
        </message>
        <message>
            <source>payment {payment} pays back {amount}, but invoice {invoice} has received {received}</source>
            <translation>maksu {payment} palauttaa {amount}, mutta laskulle {invoice} on tullut {received}</translation>
        </message>
        <message>
            <source>no invoice was chosen for payment {payment}</source>
            <translation>maksulle {payment} ei ole valittu laskua</translation>
        </message>
    </context>
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
    </context>
</TS>
