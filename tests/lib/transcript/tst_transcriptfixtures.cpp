// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/document/htmlwriter.h"
#include "lib/parse/parser.h"
#include "tests/testlib/fixtures.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestTranscriptFixtures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAsExpected_data() { addFixtures(u"transcripts"_s, {u"vtt"_s, u"srt"_s}); }
    void readsAsExpected();
    void saysWhereTimesAreWrong();
};

void TestTranscriptFixtures::readsAsExpected()
{
    QFETCH(QString, path);
    const auto document = parseFile(path);
    QVERIFY(document.has_value());
    compareToFixture(toHtml(*document).toUtf8(), path, u"html"_s);
}

void TestTranscriptFixtures::saysWhereTimesAreWrong()
{
    const auto document = parse({fixture(u"transcripts/captions.srt"_s), u"/captions.srt"_s});
    QVERIFY(document.has_value());
    QCOMPARE(document->notices().size(), 1);
    Notice notice = document->notices().first();
    QVERIFY(notice.position.has_value());
    QVERIFY(document->text().sliced(*notice.position).startsWith(u"Nobody"_s));
    notice.position.reset();
    QCOMPARE(notice,
             (Notice{NoticeKind::CueTimesUnreadable, u"00:00:1x,000 --> 00:00:12,000"_s, 26}));
}

QTEST_GUILESS_MAIN(TestTranscriptFixtures)
#include "tst_transcriptfixtures.moc"
