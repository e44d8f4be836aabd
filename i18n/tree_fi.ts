<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fi_FI">
    <context>
        <name>AppError</name>
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
    </context>
</TS>
