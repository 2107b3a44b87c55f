// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/hostiletranscripts.h"
#include "tests/testlib/readingapart.h"

#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 memoryLimit = qint64(1) << 30;

} // namespace

/// Transcripts and plain texts made to keep their parsers busy. What counts is that each ends in
/// time (CTest's environment says how soon) and that memory and output are bounded by what went in.
class TestHostileTranscripts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void endsAndStaysBounded_data();
    void endsAndStaysBounded();
};

void TestHostileTranscripts::endsAndStaysBounded_data()
{
    QTest::addColumn<const HostileTranscript *>("input");

    for (const HostileTranscript &input : hostileTranscripts())
        QTest::addRow("%s.%s", input.name, input.ending) << &input;
}

void TestHostileTranscripts::endsAndStaysBounded()
{
    QFETCH(const HostileTranscript *, input);
    const QByteArray bytes = input->make(input->count);
    const ReadingApart reading = readApart(bytes, u"hostile."_s + QLatin1StringView(input->ending));
    QCOMPARE(reading.exitCode, 0);
    QVERIFY2(reading.peakMemory <= memoryLimit, qPrintable(QString::number(reading.peakMemory)));
    QVERIFY(reading.text <= bytes.size());
    QVERIFY(reading.blocks <= bytes.size());
    QVERIFY(reading.cues <= bytes.size());
    QVERIFY(reading.notices <= 16);
}

QTEST_GUILESS_MAIN(TestHostileTranscripts)
#include "tst_hostiletranscripts.moc"
