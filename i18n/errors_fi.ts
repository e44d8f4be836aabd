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
        <message>
            <source>{file} is already there and was left as it is: choose another name.</source>
            <translation>{file} on jo olemassa eikä siihen koskettu: valitse toinen nimi.</translation>
        </message>
        <message>
            <source>{file} isn't there: check the name and the folder.</source>
            <translation>{file} puuttuu: tarkista nimi ja kansio.</translation>
        </message>
        <message>
            <source>{file}, the folder chosen for backups, isn't there, so nothing was done: connect it, or choose another folder in the settings.</source>
            <translation>Varmuuskopioille valittu kansio {file} ei ole saatavilla, joten mitään ei tehty: liitä se tai valitse toinen kansio asetuksissa.</translation>
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
            <source>The work was cut off: its process ended, perhaps for want of memory. Nothing of it was written to the books; start it again.</source>
            <translation>Työ katkesi: sen prosessi päättyi, ehkä muistin loputtua. Mitään siitä ei tallennettu kirjanpitoon; aloita se uudelleen.</translation>
        </message>
        <message>
            <source>The work was cut off when it had already written to the books: its process ended. Look at how the books stand before you start it again.</source>
            <translation>Työ katkesi, kun se oli jo tallentanut kirjanpitoon: sen prosessi päättyi. Katso kirjanpidon tila, ennen kuin aloitat sen uudelleen.</translation>
        </message>
        <message>
            <source>The texts of the window could not be compiled into {folder}: {reason}. The folder must be writable; then start again.</source>
            <translation>Ikkunan tekstejä ei voitu kääntää kansioon {folder}: {reason}. Kansioon on voitava kirjoittaa; käynnistä sitten uudelleen.</translation>
        </message>
        <message>
            <source>No process could be started for this work ({reason}): close other programs and try again.</source>
            <translation>Tälle työlle ei voitu käynnistää prosessia ({reason}): sulje muita ohjelmia ja yritä uudelleen.</translation>
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
            <source>no month is closed yet: close one first, or look at its preview</source>
            <translation>Yhtään kuukautta ei ole vielä suljettu: sulje ensin yksi tai katso sen esikatselua.</translation>
        </message>
        <message>
            <source>{file} can't be written: {reason}</source>
            <translation>Tiedostoa {file} ei voi kirjoittaa: {reason}</translation>
        </message>
        <message>
            <source>{file} is already open: {user} on {host} has it, process {pid}, since {since}. Close it there first.</source>
            <translation>{file} on jo auki: {user} koneella {host} käyttää sitä, prosessi {pid}, {since} alkaen. Sulje se ensin siellä.</translation>
        </message>
        <message>
            <source>A payment file is made, then sent, then confirmed or rejected; it can't go back.</source>
            <translation>Maksutiedosto luodaan, lähetetään ja sitten vahvistetaan tai hylätään; taaksepäin ei pääse.</translation>
        </message>
        <message>
            <source>A payout already stands in another payment file: reject that one first.</source>
            <translation>Maksu on jo toisessa maksutiedostossa: hylkää ensin se.</translation>
        </message>
        <message>
            <source>{period} is neither closed nor the next month to close, {next}</source>
            <translation>{period} ei ole suljettu eikä seuraavaksi suljettava kuukausi, joka on {next}</translation>
        </message>
        <message>
            <source>Periods are closed in order, one after the other, and only the last closed one can be reopened.</source>
            <translation>Kaudet suljetaan järjestyksessä, ja vain viimeksi suljetun voi avata uudelleen.</translation>
        </message>
        <message>
            <source>The audit record is broken at event {seq}: {reason}. The file was changed outside the program or is damaged; restore the last backup whose record is whole.</source>
            <translation>Tapahtumaloki katkeaa tapahtumassa {seq}: {reason}. Tiedostoa on muutettu ohjelman ulkopuolella tai se on vioittunut; palauta viimeisin varmuuskopio, jonka loki on ehjä.</translation>
        </message>
        <message>
            <source>The database library keeps {name} at {found} instead of {wanted}, so the data wouldn't be safe and nothing was opened: install the program anew.</source>
            <translation>Tietokantakirjasto pitää asetuksen {name} arvossa {found} eikä {wanted}, joten tiedot eivät olisi turvassa eikä mitään avattu: asenna ohjelma uudelleen.</translation>
        </message>
        <message>
            <source>The file no longer guards its recorded history ({finding}): it was changed outside the program. Restore the last backup.</source>
            <translation>Tiedosto ei enää suojaa kirjattua historiaansa ({finding}): sitä on muutettu ohjelman ulkopuolella. Palauta viimeisin varmuuskopio.</translation>
        </message>
        <message>
            <source>Two promotions of a product can't hold on the same day: change the days.</source>
            <translation>Tuotteella ei voi olla kahta kampanjahintaa samana päivänä: muuta päiviä.</translation>
        </message>
        <message>
            <source>What is recorded can't be changed or deleted, only added to.</source>
            <translation>Kirjattua ei voi muuttaa eikä poistaa, siihen voi vain lisätä.</translation>
        </message>
        <message>
            <source>an order of {day} used this promotion: end it instead of removing it</source>
            <translation>Tilaus {day} käytti tätä kampanjahintaa: päätä se poistamisen sijaan.</translation>
        </message>
        <message>
            <source>members have no field {field} to change; expected one of {fields}</source>
            <translation>Jäsenillä ei ole muutettavaa kenttää {field}; kentät ovat {fields}</translation>
        </message>
        <message>
            <source>no option {option}; there are {options}</source>
            <translation>Valintaa {option} ei ole; valinnat ovat {options}</translation>
        </message>
        <message>
            <source>option {option}: {value!r} is not possible; expected {expected}</source>
            <translation>Valinta {option}: {value} ei ole mahdollinen; odotettiin {expected}</translation>
        </message>
        <message>
            <source>payment file {message_id} is {state}: it can't become {wanted}</source>
            <translation>Maksutiedoston {message_id} tila on {state}: siitä ei voi tulla {wanted}</translation>
        </message>
        <message>
            <source>say who handed it over, in one line</source>
            <translation>Kerro yhdellä rivillä, kuka sen luovutti.</translation>
        </message>
        <message>
            <source>say why with a reason: it goes into the journal</source>
            <translation>Kerro syy: se merkitään tapahtumalokiin.</translation>
        </message>
        <message>
            <source>the two passphrases differ: nothing was made</source>
            <translation>Tunnuslauseet eivät ole samat: mitään ei luotu.</translation>
        </message>
        <message>
            <source>there is no member with the code {member}</source>
            <translation>Jäsentä, jonka tunnus on {member}, ei ole.</translation>
        </message>
        <message>
            <source>there is no product with the code {product}</source>
            <translation>Tuotetta, jonka tunnus on {product}, ei ole.</translation>
        </message>
        <message>
            <source>this promotion is not on the list, or no longer; look again</source>
            <translation>Tätä kampanjahintaa ei ole luettelossa tai ei enää ole; katso uudelleen.</translation>
        </message>
        <message>
            <source>{day} is not here yet: name the day on which it was handed over</source>
            <translation>{day} on vasta tulossa: anna päivä, jona se luovutettiin.</translation>
        </message>
        <message>
            <source>{member}, {period}: a correction took the gift back, it is not owed</source>
            <translation>{member}, {period}: oikaisu perui lahjan, sitä ei luovuteta.</translation>
        </message>
        <message>
            <source>{file} can't be encrypted with an empty passphrase: choose another.</source>
            <translation>Tiedostoa {file} ei voi salata tyhjällä tunnuslauseella: valitse toinen.</translation>
        </message>
        <message>
            <source>{file} can't be locked against other programs: its disk is full or has no locks. Make room, or move the file to a disk of this computer.</source>
            <translation>Tiedostoa {file} ei voi lukita muilta ohjelmilta: levy on täynnä tai ei tue lukkoja. Vapauta tilaa tai siirrä tiedosto tämän tietokoneen levylle.</translation>
        </message>
        <message>
            <source>{file} can't be read: {reason}</source>
            <translation>Tiedostoa {file} ei voi lukea: {reason}</translation>
        </message>
        <message>
            <source>{file} can't be written: {journal} lies there and belongs to a file that was moved away. Move the journal to where that file is now, and repeat.</source>
            <translation>Tiedostoa {file} ei voi kirjoittaa: siellä on {journal}, joka kuuluu pois siirrettyyn tiedostoon. Siirrä se tuon tiedoston nykyiseen paikkaan ja yritä uudelleen.</translation>
        </message>
        <message>
            <source>{file} couldn't be brought to version {version}: {figure} would change from {before} to {after}. The file is as it was; keep using the program version that wrote it, and report this text.</source>
            <translation>Tiedostoa {file} ei voitu nostaa versioon {version}: {figure} muuttuisi arvosta {before} arvoon {after}. Tiedosto on ennallaan; käytä ohjelmaversiota, joka sen kirjoitti, ja ilmoita tästä tekstistä.</translation>
        </message>
        <message>
            <source>{file} has a second name (a hard link), so two programs could open it at once. Copy it to a new name and work with the copy.</source>
            <translation>Tiedostolla {file} on toinen nimi (kova linkki), joten kaksi ohjelmaa voisi avata sen yhtä aikaa. Kopioi se uudelle nimelle ja käytä kopiota.</translation>
        </message>
        <message>
            <source>{file} is damaged ({finding}): stop working with it and restore the last backup.</source>
            <translation>Tiedosto {file} on vioittunut ({finding}): lopeta sen käyttö ja palauta viimeisin varmuuskopio.</translation>
        </message>
        <message>
            <source>{file} was written, but the disk did not confirm the last step. Check the disk, open the file again, and see whether the work is there before you repeat it.</source>
            <translation>Tiedosto {file} kirjoitettiin, mutta levy ei vahvistanut viimeistä vaihetta. Tarkista levy, avaa tiedosto uudelleen ja katso ennen toistamista, onko työ siellä.</translation>
        </message>
        <message>
            <source>{file}: give the passphrase with --passphrase-file, {reason}</source>
            <translation>{file}: anna tunnuslause valitsimella --passphrase-file, {reason}</translation>
        </message>
        <message>
            <source>{file}: {count} finding(s), nothing was imported</source>
            <translation>{file}: {count} huomautusta, mitään ei tuotu.</translation>
        </message>
        <message>
            <source>{file}: {problems}</source>
            <translation>{file}: {problems}</translation>
        </message>
        <message>
            <source>{first} ({count} finding(s), nothing was entered)</source>
            <translation>{first} ({count} huomautusta, mitään ei kirjattu)</translation>
        </message>
        <message>
            <source>{kind}: name the period, like --period 1403-05</source>
            <translation>{kind}: anna kausi, esimerkiksi --period 1403-05</translation>
        </message>
        <message>
            <source>{kind}: this organisation has no such table; it has {kinds}</source>
            <translation>{kind}: tällä organisaatiolla ei ole tällaista taulukkoa; taulukot ovat {kinds}</translation>
        </message>
        <message>
            <source>{label}: the plan has no value for {day}; its first is from {first}</source>
            <translation>{label}: suunnitelmassa ei ole arvoa päivälle {day}; ensimmäinen on alkaen {first}</translation>
        </message>
        <message>
            <source>{member} is not closed: there is nothing to reopen or release</source>
            <translation>{member} ei ole suljettu: ei ole mitään avattavaa tai vapautettavaa.</translation>
        </message>
        <message>
            <source>{member}, {field}: {value!r}: expected {expected}</source>
            <translation>{member}, {field}: {value}: odotettiin {expected}</translation>
        </message>
        <message>
            <source>{member}, {period}: the gift was handed over on {day} by {by}</source>
            <translation>{member}, {period}: lahjan luovutti {by} {day}</translation>
        </message>
        <message>
            <source>{member}, {period}: this is not on record, or no longer; look again</source>
            <translation>{member}, {period}: tätä ei ole kirjattu tai ei enää ole; katso uudelleen</translation>
        </message>
        <message>
            <source>{member}: members of this plan are closed by its rule, they don't leave</source>
            <translation>{member}: tämän suunnitelman jäsenet suljetaan sen säännön mukaan, he eivät eroa.</translation>
        </message>
        <message>
            <source>{member}: nothing to change, these values stand already</source>
            <translation>{member}: ei muutettavaa, arvot ovat jo nämä.</translation>
        </message>
        <message>
            <source>{member}: say what to change</source>
            <translation>{member}: kerro, mitä muutetaan.</translation>
        </message>
        <message>
            <source>{period} can't be closed now: the next period to close is {next}</source>
            <translation>Kautta {period} ei voi nyt sulkea: seuraavaksi suljetaan {next}</translation>
        </message>
        <message>
            <source>{period} can't be reopened: payment file {message_id} is marked as {state}</source>
            <translation>Kautta {period} ei voi avata uudelleen: maksutiedosto {message_id} on merkitty tilaan {state}</translation>
        </message>
        <message>
            <source>{period} can't be reopened: {last}</source>
            <translation>Kautta {period} ei voi avata uudelleen: {last}</translation>
        </message>
        <message>
            <source>{period} can't be paid yet: {files} were made after the backup that was restored; mark each as sent, confirmed or rejected first</source>
            <translation>Kautta {period} ei voi vielä maksaa: {files} on luotu palautetun varmuuskopion jälkeen; merkitse ensin jokainen lähetetyksi, vahvistetuksi tai hylätyksi.</translation>
        </message>
        <message>
            <source>{message_id} pays {members}, who are not in the restored books: import them first</source>
            <translation>Maksutiedosto {message_id} maksaa jäsenille {members}, joita palautetussa kirjanpidossa ei ole: tuo heidät ensin.</translation>
        </message>
        <message>
            <source>argument {argument}: expected UTF-8 text</source>
            <translation>argumentti {argument}: odotettiin UTF-8-tekstiä</translation>
        </message>
        <message>
            <source>{period}: no payout is left to pay; payment files: {files}</source>
            <translation>{period}: maksettavaa ei ole jäljellä; maksutiedostot: {files}</translation>
        </message>
        <message>
            <source>{message_id} pays somebody whom {earlier} pays too: say what became of {earlier} first</source>
            <translation>{message_id} maksaa jollekulle, jolle myös {earlier} maksaa: kerro ensin, miten tiedostolle {earlier} kävi</translation>
        </message>
        <message>
            <source>{member}: no payment of {period} was sent that could come back; payment files: {files}</source>
            <translation>{member}: kaudelta {period} ei ole lähetetty maksua, joka voisi palautua; maksutiedostot: {files}</translation>
        </message>
        <message>
            <source>{member}: no payment of {period} came back and waits</source>
            <translation>{member}: kauden {period} palautunutta maksua ei odota</translation>
        </message>
        <message>
            <source>a payment can't come back on {day}: expected {today} or earlier</source>
            <translation>maksu ei voi palautua {day}: odotettiin päivää {today} tai aiempaa</translation>
        </message>
        <message>
            <source>{period}: what is left to pay came back from the bank: {members}; enter the right accounts, or release the payments</source>
            <translation>{period}: jäljellä olevat maksut palautuivat pankista: {members}; anna oikeat tilinumerot tai vapauta maksut</translation>
        </message>
        <message>
            <source>{period}: there is no payment file {message_id}; there are: {files}</source>
            <translation>{period}: maksutiedostoa {message_id} ei ole; tiedostot ovat: {files}</translation>
        </message>
        <message>
            <source>{product}: nothing to change, these values stand already</source>
            <translation>{product}: ei muutettavaa, arvot ovat jo nämä.</translation>
        </message>
        <message>
            <source>{command}: name a member, or ask with {others}</source>
            <translation>{command}: nimeä jäsen tai kysy valitsimella {others}</translation>
        </message>
        <message>
            <source>whatif: {first} lies after {last}; name the earlier month with --from</source>
            <translation>whatif: {first} on myöhempi kuin {last}; anna aiempi kuukausi valitsimella --from</translation>
        </message>
        <message>
            <source>{text!r} is no month: expected one like 1403-05 or 2024-05</source>
            <translation>{text} ei ole kuukausi: odotettiin esimerkiksi 1403-05 tai 2024-05</translation>
        </message>
        <message>
            <source>{text!r}: expected NAME=VALUE</source>
            <translation>{text}: odotettiin NAME=VALUE</translation>
        </message>
        <message>
            <source>{text!r}: expected a day from {first} to {last} as its last one</source>
            <translation>{text}: viimeiseksi päiväksi odotettiin päivää väliltä {first}–{last}</translation>
        </message>
        <message>
            <source>{member}, left: {day}: expected a day from {first} on; an earlier one is entered as a correction</source>
            <translation>{member}, erosi: {day}: odotettiin päivää {first} tai myöhempää; aiempi kirjataan oikaisuna</translation>
        </message>
        <message>
            <source>{member}: the commission for this member is earned; only a correction can change the referrer, and the next close moves the commission then</source>
            <translation>{member}: tästä jäsenestä on jo ansaittu jäsenhankintapalkkio; suosittelijan voi vaihtaa vain korjauksella, jolloin seuraava kuukauden sulkeminen siirtää palkkion</translation>
        </message>
        <message>
            <source>{file}: a sheet holds {most} rows, this table has {count}: write a CSV file, or show fewer rows</source>
            <translation>{file}: taulukkoon mahtuu {most} riviä, tässä on {count}: kirjoita CSV-tiedosto tai näytä vähemmän rivejä.</translation>
        </message>
        <message>
            <source>{code} can't be sold yet: fill in {missing} first</source>
            <translation>{code} ei ole vielä myytävissä: täytä ensin {missing}</translation>
        </message>
        <message>
            <source>{code}, {field}: {value!r}: expected {expected}</source>
            <translation>{code}, {field}: {value}: odotettiin {expected}</translation>
        </message>
        <message>
            <source>{code}: a change can't hold from {day}: expected a day from {first} on</source>
            <translation>{code}: muutos ei voi tulla voimaan {day}: odotettiin päivää {first} tai myöhempää</translation>
        </message>
        <message>
            <source>{code}: nothing to change, these values stand already</source>
            <translation>{code}: ei muutettavaa, arvot ovat jo nämä.</translation>
        </message>
        <message>
            <source>{code}: only an organisation of the porukka plan has packages</source>
            <translation>{code}: vain Porukka-suunnitelman organisaatiolla on paketteja.</translation>
        </message>
        <message>
            <source>{code}: there is none of that code; there are: {codes}</source>
            <translation>{code}: tällaista tunnusta ei ole; tunnukset ovat {codes}</translation>
        </message>
        <message>
            <source>no month is closed yet: bring the duties of the first month in with a file</source>
            <translation>Yhtään kuukautta ei ole vielä suljettu: tuo ensimmäisen kuukauden velvollisuudet tiedostosta.</translation>
        </message>
        <message>
            <source>none of the members chosen is one for whom this can be done</source>
            <translation>Tätä ei voi tehdä yhdellekään valituista jäsenistä.</translation>
        </message>
        <message>
            <source>{file} has changed since it was checked: check it again</source>
            <translation>{file} on muuttunut tarkistuksen jälkeen: tarkista se uudelleen</translation>
        </message>
        <message>
            <source>{member} has no statement for {period}</source>
            <translation>jäsenellä {member} ei ole tiliotetta kaudelta {period}</translation>
        </message>
        <message>
            <source>there is no document {document}; there are: {documents}</source>
            <translation>asiakirjaa {document} ei ole; on: {documents}</translation>
        </message>
        <message>
            <source>file names “{pattern}”: expected {expected}</source>
            <translation>tiedostonimet ”{pattern}”: odotettiin {expected}</translation>
        </message>
        <message>
            <source>{file} can't be the logo: {reason}</source>
            <translation>{file} ei kelpaa logoksi: {reason}</translation>
        </message>
        <message>
            <source>{member}: members of this organisation write no invoices to it</source>
            <translation>{member}: tämän organisaation jäsenet eivät laskuta sitä</translation>
        </message>
        <message>
            <source>{rule}: the text of the plan can't be changed safely at this place</source>
            <translation>{rule}: suunnitelman tekstiä ei voi tässä kohdassa muuttaa turvallisesti</translation>
        </message>
        <message>
            <source>the plan has no value {rule}; there are {rules}</source>
            <translation>suunnitelmassa ei ole arvoa {rule}; on {rules}</translation>
        </message>
        <message>
            <source>{rule}: it can't change from {day}, months before {first} are closed or before the plan: expected a day from {first} on</source>
            <translation>{rule}: ei voi muuttua päivästä {day} alkaen, kuukaudet ennen päivää {first} on suljettu tai ennen suunnitelmaa: valitse päivä {first} tai myöhempi</translation>
        </message>
        <message>
            <source>{rule}: {day} is within a month: expected its first day</source>
            <translation>{rule}: {day} on keskellä kuukautta: valitse kuukauden ensimmäinen päivä</translation>
        </message>
        <message>
            <source>{rule}: nothing to change, this value holds on {day} already</source>
            <translation>{rule}: ei muutettavaa, tämä arvo on jo voimassa {day}</translation>
        </message>
        <message>
            <source>{rule}: this value does not fit into the plan: {finding}</source>
            <translation>{rule}: arvo ei sovi suunnitelmaan: {finding}</translation>
        </message>
        <message>
            <source>{rule}: change one package at a time, with its own command or form</source>
            <translation>{rule}: muuta paketteja yksi kerrallaan, omalla komennollaan tai lomakkeellaan</translation>
        </message>
        <message>
            <source>{text!r} is no day: expected one like 1403-05-01 or 2024-05-01</source>
            <translation>{text!r} ei ole päivä: odotettiin päivää kuten 1403-05-01 tai 2024-05-01</translation>
        </message>
        <message>
            <source>{text!r}: expected a number from 0 on</source>
            <translation>{text!r}: odotettiin lukua nollasta ylöspäin</translation>
        </message>
        <message>
            <source>{rule}: {text!r}: expected {expected}</source>
            <translation>{rule}: {text!r}: odotettiin: {expected}</translation>
        </message>
        <message>
            <source>{printer} takes no pages: is it there, and ready?</source>
            <translation>{printer} ei ota sivuja vastaan: onko se paikalla ja valmiina?</translation>
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
        <message>
            <source>{members}: listed more than once, so the tree can't be drawn</source>
            <translation>{members}: luettelossa useammin kuin kerran, joten puuta ei voi piirtää</translation>
        </message>
        <message>
            <source>{members}: their sponsor is not there, so the tree can't be drawn</source>
            <translation>{members}: suosittelija puuttuu luettelosta, joten puuta ei voi piirtää</translation>
        </message>
        <message>
            <source>{members}: they sponsor each other in a circle</source>
            <translation>{members}: suosittelevat toisiaan kehässä</translation>
        </message>
        <message>
            <source>{subject}: not a question of this plan; possible: {possible}</source>
            <translation>{subject}: tässä suunnitelmassa ei ole sellaista kysymystä; mahdollisia: {possible}</translation>
        </message>
        <message>
            <source>{kind}: no such kind of line; there are {kinds}</source>
            <translation>{kind}: sellaista rivilajia ei ole; on {kinds}</translation>
        </message>
        <message>
            <source>there is no order with the number {order}</source>
            <translation>tilausta numerolla {order} ei ole</translation>
        </message>
        <message>
            <source>{rank}: no such rank; there are {ranks}</source>
            <translation>{rank}: sellaista arvoa ei ole; on {ranks}</translation>
        </message>
        <message>
            <source>{member} was not in the books in {period}</source>
            <translation>{member} ei ollut kirjoissa kaudella {period}</translation>
        </message>
        <message>
            <source>{period} is not closed: enter it the usual way</source>
            <translation>{period} ei ole suljettu: kirjaa se tavalliseen tapaan</translation>
        </message>
        <message>
            <source>{member}: nothing to correct, these values stood already</source>
            <translation>{member}: ei oikaistavaa, nämä arvot olivat jo voimassa</translation>
        </message>
        <message>
            <source>{member}: an opening balance found out late is paid, or taken off, by an adjustment of the open month; enter one with this reason</source>
            <translation>{member}: myöhään selvinnyt alkusaldo maksetaan tai vähennetään avoimen kuukauden oikaisulla; kirjaa oikaisu tällä syyllä</translation>
        </message>
        <message>
            <source>{member}: duties decide when a month is paid, not how much. What was held is carried into the open month and paid there; what was paid stays paid: record duties for an open month</source>
            <translation>{member}: velvollisuudet ratkaisevat, milloin kuukausi maksetaan, eivät paljonko. Pidätetty siirtyy avoimelle kuukaudelle ja maksetaan siellä, maksettu pysyy maksettuna: kirjaa velvollisuudet avoimelle kuukaudelle</translation>
        </message>
        <message>
            <source>correction {correction}: correct the number of the plan once more</source>
            <translation>oikaisu {correction}: oikaise suunnitelman luku vielä kerran</translation>
        </message>
        <message>
            <source>nothing was posted: the effects are no longer those previewed</source>
            <translation>mitään ei kirjattu: vaikutukset eivät ole enää esikatselun mukaiset</translation>
        </message>
        <message>
            <source>{member} was closed in {period}: no order can be dated in that month</source>
            <translation>{member} oli suljettu kaudella {period}: sille kaudelle ei voi päivätä tilausta</translation>
        </message>
        <message>
            <source>there is no correction {correction} that could be taken back</source>
            <translation>oikaisua {correction}, jonka voisi perua, ei ole</translation>
        </message>
        <message>
            <source>there is no invoice with the number {invoice}</source>
            <translation>laskua numerolla {invoice} ei ole</translation>
        </message>
        <message>
            <source>correct {what}: {needed} is needed</source>
            <translation>oikaisu {what}: tarvitaan {needed}</translation>
        </message>
        <message>
            <source>{value}: the plan has no such value; a name is like {example}</source>
            <translation>{value}: suunnitelmassa ei ole sellaista arvoa; nimi on kuten {example}</translation>
        </message>
        <message>
            <source>{value}: {text!r} can't be read; expected {expected}</source>
            <translation>{value}: {text!r} ei ole luettavissa; odotettu {expected}</translation>
        </message>
        <message>
            <source>{member}: can't take the package {package}; expected {expected}</source>
            <translation>{member}: ei voi ottaa pakettia {package}; odotettu {expected}</translation>
        </message>
        <message>
            <source>there is no scenario {name}; there are: {names}</source>
            <translation>skenaariota {name} ei ole; on: {names}</translation>
        </message>
        <message>
            <source>{file} can't be read as scenarios: {reason}</source>
            <translation>tiedostoa {file} ei voi lukea skenaarioina: {reason}</translation>
        </message>
        <message>
            <source>{what}: not corrected in this plan; possible: {possible}. For anything else reopen the month, put it right and close again</source>
            <translation>{what}: ei oikaista tässä suunnitelmassa; mahdollista: {possible}. Muuta varten avaa kausi uudelleen, korjaa ja sulje</translation>
        </message>
        <message>
            <source>{member}, {field}: it decided which invoices a close raised, and they stay. Reopen the month, enter it and close again; for the next term enter it on the member's card</source>
            <translation>{member}, {field}: tämä ratkaisi, mitkä laskut sulkeminen loi, ja ne pysyvät. Avaa kausi uudelleen, kirjaa tieto ja sulje; seuraavaa jaksoa varten kirjaa se jäsenkortille</translation>
        </message>
        <message>
            <source>{member}, {field}: it decided the tax of payouts, and their papers stay. Reopen the month, enter it and close again; for payouts to come enter it on the member's card</source>
            <translation>{member}, {field}: tämä ratkaisi maksettujen palkkioiden veron, ja tositteet pysyvät. Avaa kausi uudelleen, kirjaa tieto ja sulje; tulevia maksuja varten kirjaa se jäsenkortille</translation>
        </message>
        <message>
            <source>{member}: invoice {invoice} was raised on {day}, after this day of leaving, and stays. Reopen that month, enter the day on the member's card and close again; or enter a later day</source>
            <translation>{member}: lasku {invoice} luotiin {day} tämän eroamispäivän jälkeen ja pysyy. Avaa se kausi uudelleen, kirjaa päivä jäsenkortille ja sulje; tai kirjaa myöhempi päivä</translation>
        </message>
        <message>
            <source>correction {correction}: correct the member once more instead</source>
            <translation>oikaisu {correction}: oikaise jäsen sen sijaan uudelleen</translation>
        </message>
        <message>
            <source>{text!r}: expected {expected}</source>
            <translation>{text!r}: odotettu {expected}</translation>
        </message>
    </context>
</TS>
