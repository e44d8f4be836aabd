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
            <source>{period}: no payout is left to pay; payment files: {files}</source>
            <translation>{period}: maksettavaa ei ole jäljellä; maksuaineistot: {files}</translation>
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
            <source>{period}: there is no payment file {message_id}; there are: {files}</source>
            <translation>{period}: maksuaineistoa {message_id} ei ole; on: {files}</translation>
        </message>
        <message>
            <source>payment file {message_id} is {state}: it can't become {wanted}</source>
            <translation>maksuaineisto {message_id} on tilassa {state}: siitä ei voi tulla {wanted}</translation>
        </message>
        <message>
            <source>bank form {form}: {problems}</source>
            <translation>pankkimuoto {form}: {problems}</translation>
        </message>
        <message>
            <source>{member}: the bank's file ({encoding}) can't hold “{letters}” of “{text}”; choose another form</source>
            <translation>{member}: pankin aineisto ({encoding}) ei osaa merkkejä ”{letters}” tekstissä ”{text}”; valitse toinen muoto</translation>
        </message>
    </context>
</TS>
