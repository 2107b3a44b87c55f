// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/tidiness.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

const QString root = QStringLiteral(SIDEGLOSS_SOURCE_DIR);

const QString head = u"// SPDX-FileCopyrightText: 2026 The Sidegloss Authors\n"
                     "// SPDX-License-Identifier: GPL-3.0-or-later\n"_s;

} // namespace

class TestTidiness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsTidy_data();
    void everyFileIsTidy();
    void noticesAnUntidyFile_data();
    void noticesAnUntidyFile();
    void noticesAHeaderThatIsNotFirst();
    void onlyWhatBelongsThereIsAtTheTop();
    void noticesAStrangerAtTheTop();
};

void TestTidiness::everyFileIsTidy_data()
{
    QTest::addColumn<QString>("folder");
    QTest::newRow("lib") << u"lib"_s;
    QTest::newRow("app") << u"app"_s;
    QTest::newRow("tests") << u"tests"_s;
}

void TestTidiness::everyFileIsTidy()
{
    QFETCH(QString, folder);
    const QList<SourceFile> files = sourceFiles(root, folder);
    QVERIFY(!files.isEmpty());
    QStringList violations;
    for (const SourceFile &file : files)
        violations += tidinessViolations(file);
    violations += ownHeaderViolations(files);
    QVERIFY2(violations.isEmpty(), qPrintable(violations.join(u'\n')));
}

void TestTidiness::noticesAnUntidyFile_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("tidy");

    QTest::newRow("source") << u"a.cpp"_s << head + u"int a;\n"_s << true;
    QTest::newRow("header") << u"a.h"_s << head + u"#pragma once\n"_s << true;
    QTest::newRow("no licence") << u"a.cpp"_s << u"int a;\n"_s << false;
    QTest::newRow("licence too late") << u"a.cpp"_s << u"\n"_s + head << false;
    QTest::newRow("unguarded header") << u"a.h"_s << head + u"int a;\n"_s << false;
    QTest::newRow("left for later") << u"a.cpp"_s << head + u"// TO"_s + u"DO: all\n"_s << false;
    QTest::newRow("waits") << u"a.cpp"_s << head + u"QTest::q"_s + u"Wait(1);\n"_s << false;
    QTest::newRow("skips") << u"a.cpp"_s << head + u"QS"_s + u"KIP(\"x\");\n"_s << false;
    QTest::newRow("a word that contains one")
        << u"a.cpp"_s << head + u"int TO"_s + u"DOlist;\n"_s << true;
}

void TestTidiness::noticesAnUntidyFile()
{
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(bool, tidy);
    QCOMPARE(tidinessViolations({path, text}).isEmpty(), tidy);
}

void TestTidiness::noticesAHeaderThatIsNotFirst()
{
    const QList<SourceFile> files = {
        {u"lib/a/first.h"_s, {}},
        {u"lib/a/first.cpp"_s, u"// Why\n#include \"lib/a/first.h\"\n\n#include <QList>\n"_s},
        {u"lib/a/late.h"_s, {}},
        {u"lib/a/late.cpp"_s, u"#include <QList>\n#include \"lib/a/late.h\"\n"_s},
        {u"lib/a/alone.cpp"_s, u"#include <QList>\n"_s},
        {u"lib/a/none.h"_s, {}},
        {u"lib/a/none.cpp"_s, {}},
    };
    QCOMPARE(ownHeaderViolations(files),
             QStringList({u"lib/a/late.cpp: the first include isn't its own header"_s,
                          u"lib/a/none.cpp: the first include isn't its own header"_s}));
}

void TestTidiness::onlyWhatBelongsThereIsAtTheTop()
{
    const QDir top(root);
    const QStringList entries =
        top.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QVERIFY(entries.contains(u"README.md"_s));
    QCOMPARE(strangersAtTheTop(entries), QStringList());
}

void TestTidiness::noticesAStrangerAtTheTop()
{
    QCOMPARE(strangersAtTheTop({u"README.md"_s, u"NOTES.txt"_s, u"lib"_s, u"tools"_s, u".env"_s}),
             QStringList({u"NOTES.txt"_s, u"tools"_s, u".env"_s}));
}

QTEST_APPLESS_MAIN(TestTidiness)

#include "tst_tidiness.moc"
