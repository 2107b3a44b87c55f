// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "printfixture.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

/// What an independent checker says of the files.
class TestPdfSound : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checkerHasNoComplaint_data();
    void checkerHasNoComplaint();
};

void TestPdfSound::checkerHasNoComplaint_data()
{
    QTest::addColumn<QByteArray>("markdown");
    QTest::addColumn<NotesPlace>("notes");

    QFile file(QStringLiteral(SIDEGLOSS_SOURCE_DIR) + u"/resources/samples/interview.zh.md"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray sample = file.readAll();
    QTest::newRow("margin") << sample << NotesPlace::Margin;
    QTest::newRow("foot") << sample << NotesPlace::Foot;
    QTest::newRow("none") << sample << NotesPlace::None;
    QTest::newRow("empty") << QByteArray() << NotesPlace::Margin;
    QTest::newRow("link out of its string")
        << QByteArray("[a](<https://x/)>>/JS(app.alert(1))>)") << NotesPlace::Margin;
    QTest::newRow("link with a backslash")
        << QByteArray("[a](<https://x/\\\\)\\\\>)") << NotesPlace::Margin;
    QTest::newRow("title with parentheses")
        << QByteArray("# a) /JS (b\\\\\n\n## <</c>>\n\ntext") << NotesPlace::Margin;
    QTest::newRow("controls and lone surrogates")
        << QByteArray("# a\x01\x02 b\n\ntext \xed\xa0\x80 end") << NotesPlace::Margin;
}

void TestPdfSound::checkerHasNoComplaint()
{
    QFETCH(QByteArray, markdown);
    QFETCH(NotesPlace, notes);
    PrintFixture fixture(markdown);
    const QString text = fixture.job().document.text();
    fixture.mark(text.first(qMin<qsizetype>(3, text.size())), u"claim"_s, u"a) (b \\ <</JS>>"_s);
    fixture.claim(u"(unbalanced"_s, u"\\"_s);
    fixture.mark(u"not there"_s, u"todo"_s, u"lost"_s);
    fixture.job().attachments.append({u"a(b.md"_s, {}, markdown, PdfAttachment::Relation::Source});

    QTemporaryDir folder;
    QFile file(folder.filePath(u"out.pdf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(fixture.pdf(notes));
    file.close();
    QProcess checker;
    checker.start(QStringLiteral(SIDEGLOSS_QPDF), {u"--check"_s, file.fileName()});
    QVERIFY(checker.waitForFinished());

    QCOMPARE(checker.exitStatus(), QProcess::NormalExit);
    QVERIFY2(checker.exitCode() == 0, checker.readAllStandardError().constData());
    QCOMPARE(checker.readAllStandardError(), QByteArray());
}

QTEST_MAIN(TestPdfSound)

#include "tst_pdfsound.moc"
