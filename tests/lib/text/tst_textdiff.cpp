// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/text/textdiff.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

/// As one reads it: [-removed-] {+inserted+}.
QString shown(const QList<DiffRun> &runs)
{
    QString text;
    for (const DiffRun &run : runs) {
        switch (run.kind) {
        case DiffRun::Kind::Same:
            text += run.text;
            break;
        case DiffRun::Kind::Removed:
            text += u"[-"_s + run.text + u"-]"_s;
            break;
        case DiffRun::Kind::Inserted:
            text += u"{+"_s + run.text + u"+}"_s;
            break;
        }
    }
    return text;
}

QString without(const QList<DiffRun> &runs, DiffRun::Kind kind)
{
    QString text;
    for (const DiffRun &run : runs) {
        if (run.kind != kind)
            text += run.text;
    }
    return text;
}

} // namespace

class TestTextDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shows_data();
    void shows();
    void joinsToBothTexts_data();
    void joinsToBothTexts();
    void longTextsAreBounded();
    void abridges_data();
    void abridges();
};

void TestTextDiff::shows_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("diff");

    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("the same") << u"as it was"_s << u"as it was"_s << u"as it was"_s;
    QTest::newRow("all new") << QString() << u"a note"_s << u"{+a note+}"_s;
    QTest::newRow("all gone") << u"a note"_s << QString() << u"[-a note-]"_s;
    QTest::newRow("a word") << u"compare 2024 prices"_s << u"compare 2025 prices"_s
                            << u"compare [-2024-]{+2025+} prices"_s;
    QTest::newRow("a word more") << u"compare prices"_s << u"compare 2024 prices"_s
                                 << u"compare {+2024 +}prices"_s;
    QTest::newRow("words that follow each other")
        << u"she asks old questions twice"_s << u"she asks new things twice"_s
        << u"she asks [-old questions-]{+new things+} twice"_s;
    QTest::newRow("at the end") << u"Says who?"_s << u"Says who? Ask."_s << u"Says who?{+ Ask.+}"_s;
    QTest::newRow("Chinese") << u"大型语言模型的价格将会降到零"_s
                             << u"大型语言模型的成本将会降到零"_s
                             << u"大型语言模型的[-价格-]{+成本+}将会降到零"_s;
    QTest::newRow("a line") << u"one\ntwo"_s << u"one\nand\ntwo"_s << u"one\n{+and\n+}two"_s;
    QTest::newRow("nothing in common") << u"old"_s << u"new"_s << u"[-old-]{+new+}"_s;
    QTest::newRow("an emoji is one") << u"tide 🌊"_s << u"tide 🌋"_s << u"tide [-🌊-]{+🌋+}"_s;
}

void TestTextDiff::shows()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(shown(wordDiff(before, after)), "diff");
}

void TestTextDiff::joinsToBothTexts_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    const QStringList texts{QString(),
                            u"  leading, and trailing  "_s,
                            u"leading and then trailing"_s,
                            u"“我们需要资金”，他说。\n\nOK?"_s,
                            u"“我们不需要资金。”\nOK!"_s,
                            QString(1, QChar(0xd83c)) + u" lone surrogate"_s,
                            u"a a a b a a"_s,
                            u"a b a a a"_s};
    for (const QString &before : texts) {
        for (const QString &after : texts)
            QTest::addRow("%s -> %s", qPrintable(before), qPrintable(after)) << before << after;
    }
}

void TestTextDiff::joinsToBothTexts()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const QList<DiffRun> runs = wordDiff(before, after);
    QCOMPARE(without(runs, DiffRun::Kind::Inserted), before);
    QCOMPARE(without(runs, DiffRun::Kind::Removed), after);
    for (qsizetype i = 0; i < runs.size(); ++i) {
        QVERIFY(!runs[i].text.isEmpty());
        QVERIFY(i == 0 || runs[i].kind != runs[i - 1].kind);
        QVERIFY(i == 0 || runs[i].kind != DiffRun::Kind::Removed
                || runs[i - 1].kind == DiffRun::Kind::Same);
    }
}

void TestTextDiff::longTextsAreBounded()
{
    QString before;
    QString after;
    for (int i = 0; i < 50'000; ++i) {
        before += u"a%1 "_s.arg(i);
        after += u"b%1 "_s.arg(i);
    }
    const QList<DiffRun> runs =
        wordDiff(u"head "_s + before + u"tail"_s, u"head "_s + after + u"tail"_s);
    QCOMPARE(runs.size(), 4);
    QCOMPARE(runs.first().text, u"head "_s);
    QCOMPARE(runs[1].kind, DiffRun::Kind::Removed);
    QCOMPARE(runs[2].kind, DiffRun::Kind::Inserted);
    QCOMPARE(runs.last().text, u" tail"_s);
}

void TestTextDiff::abridges_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("diff");
    const QString ten = u"0123456789"_s;
    QTest::newRow("short ones stay") << u"one two"_s << u"one three"_s << u"one [-two-]{+three+}"_s;
    QTest::newRow("before the change")
        << ten + u" two"_s << ten + u" three"_s << u"…789 [-two-]{+three+}"_s;
    QTest::newRow("behind it") << u"two "_s + ten << u"three "_s + ten
                               << u"[-two-]{+three+} 012…"_s;
    QTest::newRow("between two") << u"a "_s + ten + u" b"_s << u"c "_s + ten + u" d"_s
                                 << u"[-a-]{+c+} 012…789 [-b-]{+d+}"_s;
    QTest::newRow("no half of a pair")
        << u"a 🌊🌊🌊🌊🌊🌊 b"_s << u"c 🌊🌊🌊🌊🌊🌊 d"_s << u"[-a-]{+c+} 🌊…🌊 [-b-]{+d+}"_s;
    QTest::newRow("nothing changed") << ten + ten << ten + ten << ten + ten;
    QTest::newRow("what changed stays whole")
        << QString() << ten + u" "_s + ten << u"{+"_s + ten + u" "_s + ten + u"+}"_s;
}

void TestTextDiff::abridges()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QTEST(shown(abridged(wordDiff(before, after), 4)), "diff");
}

QTEST_APPLESS_MAIN(TestTextDiff)

#include "tst_textdiff.moc"
