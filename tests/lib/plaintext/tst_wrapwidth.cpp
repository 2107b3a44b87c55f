// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/plaintext/wrapwidth.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

/// \a words in lines of at most \a columns.
QStringList wrapped(const QStringList &words, qsizetype columns, const QString &space)
{
    QStringList lines{QString()};
    for (const QString &word : words) {
        QString &line = lines.last();
        const QString longer = line.isEmpty() ? word : line + space + word;
        if (columnsOf(longer) <= columns)
            line = longer;
        else
            lines.append(word);
    }
    return lines;
}

std::optional<qsizetype> widthOf(const QStringList &lines)
{
    WrapWidth width;
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        width.learn(readTextLine(lines[i], LeadingBars::Text),
                    readTextLine(lines[i + 1], LeadingBars::Text));
    return width.columns();
}

} // namespace

class TestWrapWidth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheWidth_data();
    void findsTheWidth();
    void findsNone_data();
    void findsNone();
};

void TestWrapWidth::findsTheWidth_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("space");
    QTest::addColumn<qsizetype>("columns");

    const QString english =
        u"Last autumn the river came over the old wall, and the city took four "
        "months to replace its pumps while the port was open again at once. "_s.repeated(6);
    const QString chinese =
        u"去年秋天河水漫过了旧堤市政府花了四个月才把水泵换完港口却在第二周就重新开张"_s.repeated(6);
    for (const qsizetype columns : {48, 60, 72, 79, 100}) {
        QTest::addRow("english, %lld", qlonglong(columns))
            << english.split(u' ', Qt::SkipEmptyParts) << u" "_s << columns;
        QTest::addRow("chinese, %lld", qlonglong(columns))
            << chinese.split(QString(), Qt::SkipEmptyParts) << QString() << columns;
    }
}

void TestWrapWidth::findsTheWidth()
{
    QFETCH(QStringList, words);
    QFETCH(QString, space);
    QFETCH(qsizetype, columns);
    const QStringList lines = wrapped(words, columns, space);
    const std::optional<qsizetype> found = widthOf(lines);
    QVERIFY(found);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i)
        QVERIFY(isWrappedAt(*found, readTextLine(lines[i], LeadingBars::Text),
                            readTextLine(lines[i + 1], LeadingBars::Text)));
    const TextLine half = readTextLine(u"a b "_s.repeated(columns / 8), LeadingBars::Text);
    QVERIFY(!isWrappedAt(*found, half, half));
}

void TestWrapWidth::findsNone_data()
{
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("nothing") << QStringList();
    QTest::newRow("one line") << QStringList{QString(80, u'x')};
    QTest::newRow("an address") << QStringList{u"Maren Holt"_s, u"Port Authority"_s, u"7 Quay"_s};
    QTest::newRow("verses") << QStringList{u"The water came at night and went by day,"_s,
                                           u"and all we had, it took along;"_s,
                                           u"it left us salt, it left us clay,"_s,
                                           u"it left no word of right or wrong,"_s, u"and went."_s};
    QTest::newRow("paragraphs") << QStringList{QString(300, u'x'), u"short"_s, QString(200, u'x'),
                                               u"short"_s};
}

void TestWrapWidth::findsNone()
{
    QFETCH(QStringList, lines);
    QCOMPARE(widthOf(lines), std::nullopt);
}

QTEST_GUILESS_MAIN(TestWrapWidth)
#include "tst_wrapwidth.moc"
