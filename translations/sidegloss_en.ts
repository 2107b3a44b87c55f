<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticleSummary</name>
    <message numerus="yes">
        <source>%Ln min</source>
        <translation>
            <numerusform>%Ln min</numerusform>
            <numerusform>%Ln min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CardWords</name>
    <message numerus="yes">
        <source>%Ln replies</source>
        <translation>
            <numerusform>%Ln reply</numerusform>
            <numerusform>%Ln replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayoutWords</name>
    <message numerus="yes">
        <source>also in %Ln articles</source>
        <translation>
            <numerusform>also in %Ln article</numerusform>
            <numerusform>also in %Ln articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeText</name>
    <message numerus="yes">
        <source>%Ln place(s) without valid text, shown as U+FFFD.</source>
        <translation>
            <numerusform>%Ln place without valid text, shown as U+FFFD.</numerusform>
            <numerusform>%Ln places without valid text, shown as U+FFFD.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) without valid text, shown as U+FFFD, the first in line %1.</source>
        <translation>
            <numerusform>%Ln place without valid text, shown as U+FFFD, in line %1.</numerusform>
            <numerusform>%Ln places without valid text, shown as U+FFFD, the first in line %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from here on, times can&apos;t be read or are missing in %Ln more place(s).</source>
        <translation>
            <numerusform>from here on, times can&apos;t be read or are missing in %Ln more place.</numerusform>
            <numerusform>from here on, times can&apos;t be read or are missing in %Ln more places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>from here on, %Ln more part(s) of the book are missing, damaged or too large.</source>
        <translation>
            <numerusform>from here on, %Ln more part of the book is missing, damaged or too large.</numerusform>
            <numerusform>from here on, %Ln more parts of the book are missing, damaged or too large.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::ChoiceBar</name>
    <message numerus="yes">
        <source>%Ln mark(s) chosen</source>
        <translation>
            <numerusform>%Ln mark chosen</numerusform>
            <numerusform>%Ln marks chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::ClaimsPage</name>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %Ln article(s)</source>
        <translation>
            <numerusform>in %Ln article</numerusform>
            <numerusform>in %Ln articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln due</source>
        <translation>
            <numerusform>%Ln due</numerusform>
            <numerusform>%Ln due</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::DraftOffers</name>
    <message numerus="yes">
        <source>(%Ln more)</source>
        <translation>
            <numerusform>(%Ln more)</numerusform>
            <numerusform>(%Ln more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::LibraryStatus</name>
    <message numerus="yes">
        <source>Damaged: %Ln finding(s), %1</source>
        <translation>
            <numerusform>Damaged: %Ln finding, %1</numerusform>
            <numerusform>Damaged: %Ln findings, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::MainWindow</name>
    <message numerus="yes">
        <source>%Ln mark(s) stay with the text as it was read in %1.</source>
        <translation>
            <numerusform>%Ln mark stays with the text as it was read in %1.</numerusform>
            <numerusform>%Ln marks stay with the text as it was read in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::NoticeBanner</name>
    <message numerus="yes">
        <source>And %Ln more.</source>
        <translation>
            <numerusform>And %Ln more.</numerusform>
            <numerusform>And %Ln more.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln More</source>
        <translation>
            <numerusform>Show %Ln More</numerusform>
            <numerusform>Show %Ln More</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::ReaderChoice</name>
    <message numerus="yes">
        <source>%Ln mark(s) deleted. Ctrl+Z brings them back.</source>
        <translation>
            <numerusform>%Ln mark deleted. Ctrl+Z brings it back.</numerusform>
            <numerusform>%Ln marks deleted. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::ReaderPage</name>
    <message numerus="yes">
        <source>%Ln passage(s) marked.</source>
        <translation>
            <numerusform>%Ln passage marked.</numerusform>
            <numerusform>%Ln passages marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::SectionModel</name>
    <message numerus="yes">
        <source>%1, %Ln mark(s)</source>
        <translation>
            <numerusform>%1, %Ln mark</numerusform>
            <numerusform>%1, %Ln marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::StatusLine</name>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln claim(s)</source>
        <translation>
            <numerusform>%Ln claim</numerusform>
            <numerusform>%Ln claims</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::TrashModel</name>
    <message numerus="yes">
        <source>gone for good in %Ln day(s)</source>
        <translation>
            <numerusform>gone for good in %Ln day</numerusform>
            <numerusform>gone for good in %Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sidegloss::TrashPage</name>
    <message numerus="yes">
        <source>The trash is empty.
Deleted marks, notes, replies and claims are kept here for %Ln day(s) and can be restored until then.</source>
        <translation>
            <numerusform>The trash is empty.
Deleted marks, notes, replies and claims are kept here for %Ln day and can be restored until then.</numerusform>
            <numerusform>The trash is empty.
Deleted marks, notes, replies and claims are kept here for %Ln days and can be restored until then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln item(s)</source>
        <translation>
            <numerusform>%Ln item</numerusform>
            <numerusform>%Ln items</numerusform>
        </translation>
    </message>
</context>
</TS>
