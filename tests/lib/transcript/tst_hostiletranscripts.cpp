// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/parser.h"
#include "tests/testlib/hostiletranscripts.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

/// Transcripts and plain texts made to keep their parsers busy. What counts is that each ends in
/// time (CTest's environment says how soon) and that what comes out is bounded by what went in.
class TestHostileTranscripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAndStaysBounded_data();
    void endsAndStaysBounded();
};

void TestHostileTranscripts::endsAndStaysBounded_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("bytes");

    for (const HostileTranscript &input : hostileTranscripts()) {
        QTest::addRow("%s.%s", input.name, input.ending)
            << u"/hostile."_s + QLatin1StringView(input.ending) << input.make(input.count);
    }
}

void TestHostileTranscripts::endsAndStaysBounded()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, bytes);
    const auto document = parse({.bytes = bytes, .path = path});
    QVERIFY(document.has_value());
    QVERIFY(document->text().size() <= bytes.size());
    QVERIFY(document->blocks().size() <= bytes.size());
    QVERIFY(document->cues().size() <= bytes.size());
    QVERIFY(document->notices().size() <= 16);
}

QTEST_GUILESS_MAIN(TestHostileTranscripts)
#include "tst_hostiletranscripts.moc"
