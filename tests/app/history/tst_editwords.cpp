// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/history/editwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

using MarkEdit = Edit<Annotation>;
using ClaimEdit = Edit<Claim>;

class TestEditWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatWasDone_data();
    void saysWhatWasDone();
    void aChangedNoteIsCompared();
    void firstWordsStandAsTheyAre();
    void claimsAreComparedInWhatChanged();
    void namesSpeakers();

private:
    static Annotation mark(const QString &note = {}, const QString &color = u"quote"_s)
    {
        Annotation mark;
        mark.target.color = color;
        mark.setNote(note);
        return mark;
    }
    static Annotation tagged(const QStringList &tags)
    {
        Annotation one = mark();
        one.setTags(tags);
        return one;
    }
    static Annotation of(std::optional<ClaimId> claim)
    {
        Annotation one = mark();
        one.setClaim(claim);
        return one;
    }
    static Annotation says(const QuotationBody &body)
    {
        Annotation one;
        one.setCorrection(body);
        return one;
    }
    static Annotation at(const QString &words)
    {
        Annotation one = mark();
        one.target.selectors = {TextQuoteSelector{words, {}, {}}};
        return one;
    }
    static Claim claim(const QString &statement, const QString &reasoning = {})
    {
        Claim one;
        one.statement = statement;
        one.reasoning = reasoning;
        return one;
    }
    static EditWords wordsOf(const ItemEdit &edit, ChangeKind kind = ChangeKind::EditNote)
    {
        return editWords({kind, {}, {}, false, edit}, {});
    }
};

void TestEditWords::saysWhatWasDone_data()
{
    QTest::addColumn<ItemEdit>("edit");
    QTest::addColumn<ChangeKind>("kind");
    QTest::addColumn<QStringList>("lines");
    const ClaimId one = ClaimId::create();
    const ClaimId other = ClaimId::create();
    using enum ChangeKind;

    const auto row = [](const char *name, const ItemEdit &edit, ChangeKind kind,
                        const QStringList &lines) { QTest::newRow(name) << edit << kind << lines; };
    row("made", MarkEdit{{}, mark()}, Highlight, {u"Made"_s});
    row("imported", MarkEdit{{}, mark()}, Import, {u"Imported"_s});
    row("restored", MarkEdit{{}, mark()}, Restore, {u"Restored from the trash"_s});
    row("deleted", MarkEdit{mark(), {}}, Delete, {u"Deleted"_s});
    row("note written", MarkEdit{mark(), mark(u"a"_s)}, AddNote, {u"Note written"_s});
    row("note changed", MarkEdit{mark(u"a"_s), mark(u"b"_s)}, EditNote, {u"Note changed"_s});
    row("note removed", MarkEdit{mark(u"a"_s), mark()}, EditNote, {u"Note removed"_s});
    row("colour", MarkEdit{mark({}, u"question"_s), mark({}, u"todo"_s)}, Recolor,
        {u"Colour: Question → To do"_s});
    row("tags", MarkEdit{tagged({u"a"_s, u"b"_s}), tagged({u"b"_s, u"c"_s})}, Retag,
        {u"Tag added: c"_s, u"Tag removed: a"_s});
    row("claim", MarkEdit{of({}), of(one)}, MakeClaim, {u"Made an appearance of a claim"_s});
    row("another claim", MarkEdit{of(one), of(other)}, MakeClaim,
        {u"Made an appearance of another claim"_s});
    row("no claim", MarkEdit{of(one), of({})}, Delete, {u"No longer of a claim"_s});
    row("ends", MarkEdit{at(u"a"_s), at(u"b"_s)}, MoveEnds, {u"Ends moved"_s});
    row("several", MarkEdit{mark(u"a"_s), mark(u"b"_s, u"todo"_s)}, EditNote,
        {u"Note changed"_s, u"Colour: Quote → To do"_s});
    row("correction made", MarkEdit{{}, says({u"none"_s, {}})}, CorrectQuote, {u"Made"_s});
    row("speaker of a quotation", MarkEdit{says({}), says({{}, u"Ada"_s})}, CorrectQuote,
        {u"Speaker: as found → Ada"_s});
    row("nobody named", MarkEdit{says({{}, u"Ada"_s}), says({{}, u""_s})}, CorrectQuote,
        {u"Speaker: Ada → nobody named"_s});
    row("kind of a quotation", MarkEdit{says({u"none"_s, {}}), says({u"scare"_s, {}})},
        CorrectQuote, {u"Kind: not a quotation → scare quote"_s});
    row("nothing that has words", MarkEdit{mark(), mark()}, CorrectQuote, {u"Correct Quote"_s});

    Claim checked = claim(u"a"_s);
    checked.verdict = Verdict::Mixed;
    checked.kind = ClaimKind::Forecast;
    checked.reviewOn = QDate(2027, 1, 1);
    row("claim's fields", ClaimEdit{claim(u"a"_s), checked}, EditClaim,
        {u"Verdict: not checked → mixed"_s, u"Kind: – → forecast"_s,
         u"Review on: – → 1 Jan 2027"_s});
    row("claim's words", ClaimEdit{claim(u"a"_s), claim(u"b"_s, u"c"_s)}, EditClaim,
        {u"Statement changed"_s, u"Reasoning written"_s});
    row("claim's reasoning", ClaimEdit{claim(u"a"_s, u"b"_s), claim(u"a"_s, u"c"_s)}, EditClaim,
        {u"Reasoning changed"_s});
}

void TestEditWords::saysWhatWasDone()
{
    QFETCH(ItemEdit, edit);
    QFETCH(ChangeKind, kind);
    QTEST(wordsOf(edit, kind).lines, "lines");
}

void TestEditWords::aChangedNoteIsCompared()
{
    const EditWords words = wordsOf(MarkEdit{mark(u"old words"_s), mark(u"new words"_s)});
    QCOMPARE(words.words, (QList<DiffRun>{{DiffRun::Kind::Removed, u"old"_s},
                                          {DiffRun::Kind::Inserted, u"new"_s},
                                          {DiffRun::Kind::Same, u" words"_s}}));
    QVERIFY(wordsOf(MarkEdit{mark(u"a"_s), mark(u"a"_s, u"todo"_s)}).words.isEmpty());
}

void TestEditWords::firstWordsStandAsTheyAre()
{
    QCOMPARE(wordsOf(MarkEdit{{}, mark(u"a note"_s)}).words,
             (QList<DiffRun>{{DiffRun::Kind::Same, u"a note"_s}}));
    QVERIFY(wordsOf(MarkEdit{{}, mark()}).words.isEmpty());
    QCOMPARE(wordsOf(MarkEdit{{}, says({u"title"_s, u"Ada"_s})}).words,
             (QList<DiffRun>{{DiffRun::Kind::Same, u"title; said by Ada"_s}}));
    QCOMPARE(wordsOf(ClaimEdit{{}, claim(u"Prices fall"_s)}).words,
             (QList<DiffRun>{{DiffRun::Kind::Same, u"Prices fall"_s}}));
}

void TestEditWords::claimsAreComparedInWhatChanged()
{
    const EditWords words =
        wordsOf(ClaimEdit{claim(u"Prices fall"_s, u"why"_s), claim(u"Prices fall"_s, u"how"_s)});
    QCOMPARE(words.words, (QList<DiffRun>{{DiffRun::Kind::Removed, u"why"_s},
                                          {DiffRun::Kind::Inserted, u"how"_s}}));
}

void TestEditWords::namesSpeakers()
{
    Person person;
    person.id = PersonId::create();
    person.name = u"Jonas Andrulis"_s;
    Claim said = claim(u"a"_s);
    said.speaker = person.id;
    const HistoryEntry entry{ChangeKind::EditClaim, {}, {}, false, ClaimEdit{claim(u"a"_s), said}};
    QCOMPARE(editWords(entry, {{person}, {}}).lines, QStringList{u"Speaker: – → Jonas Andrulis"_s});
}

QTEST_APPLESS_MAIN(TestEditWords)

#include "tst_editwords.moc"
