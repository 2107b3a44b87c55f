// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/parser.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

/// The interview that the program was made for.
class TestInterview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isReadAsItStands();
};

void TestInterview::isReadAsItStands()
{
    const auto document = parseFile(QStringLiteral(INTERVIEW));
    QVERIFY(document.has_value());
    const QString title = u"DeepSeek: AI新纪元的‘终极武器’还是短暂辉煌?"_s;
    QCOMPARE(document->metadata().title, title);
    QVERIFY(document->metadata().language.startsWith(u"zh"_s));
    QCOMPARE(document->metadata().source, u"https://www.youtube.com/watch?v=hekPgdxsxbM"_s);
    QVERIFY(document->notices().isEmpty());
    QVERIFY(document->text().startsWith(title + u'\n'));
    QVERIFY(document->text().endsWith(u"\n原链接：https://www.youtube.com/watch?v=hekPgdxsxbM"_s));

    QCOMPARE(document->sections().size(), 7);
    QCOMPARE(document->sections()[0].level, 1);
    QCOMPARE(document->sections()[0].range, (TextRange{0, document->text().size()}));
    for (const Section &section : document->sections().sliced(1)) {
        QCOMPARE(section.level, 2);
        QCOMPARE(section.parent, std::optional<qsizetype>(0));
    }
    QCOMPARE(document->sections()[1].title, u"亮点"_s);

    QCOMPARE(document->spans().size(), 2);
    QCOMPARE(document->spans()[0].kind, SpanKind::Emphasis);
    QCOMPARE(document->spans()[1].kind, SpanKind::Link);
}

QTEST_GUILESS_MAIN(TestInterview)
#include "tst_interview.moc"
