// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/parse/source.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace Sidegloss;
using namespace Qt::StringLiterals;

class TestSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFileWhole();
    void refuses_data();
    void refuses();
    void followsALink();
};

void TestSource::readsAFileWhole()
{
    const QTemporaryDir folder;
    const QByteArray bytes(3'000'001, 'x');
    QFile file(folder.filePath(u"a.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();

    const auto source = readSource(file.fileName());
    QVERIFY(source.has_value());
    QCOMPARE(source->bytes, bytes);
    QCOMPARE(source->path, file.fileName());
}

void TestSource::refuses_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<ErrorKind>("kind");

    QTest::newRow("missing") << u"missing"_s << ErrorKind::NotFound;
    QTest::newRow("directory") << u"directory"_s << ErrorKind::NotAFile;
    QTest::newRow("fifo") << u"fifo"_s << ErrorKind::NotAFile;
    QTest::newRow("device behind a link") << u"device"_s << ErrorKind::NotAFile;
    QTest::newRow("below a file") << u"file/below"_s << ErrorKind::NotFound;
    QTest::newRow("too large") << u"large"_s << ErrorKind::TooLarge;
}

void TestSource::refuses()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"directory"_s));
    QCOMPARE(::mkfifo(folder.filePath(u"fifo"_s).toLocal8Bit().constData(), 0600), 0);
    QVERIFY(QFile(folder.filePath(u"file"_s)).open(QIODevice::WriteOnly));
    QFile large(folder.filePath(u"large"_s));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize((qint64(128) << 20) + 1));

    QVERIFY(QFile::link(u"/dev/zero"_s, folder.filePath(u"device"_s)));

    QFETCH(QString, what);
    const QString path = folder.filePath(what);
    const auto source = readSource(path);
    QVERIFY(!source.has_value());
    QTEST(source.error().kind, "kind");
    QCOMPARE(source.error().subject, path);
    const qint64 most = qint64(128) << 20;
    const auto excess = what == "large"_L1
                            ? std::optional(Excess{Excess::Of::Bytes, most, most + 1})
                            : std::nullopt;
    QCOMPARE(source.error().excess, excess);
}

void TestSource::followsALink()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"a.md"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("text");
    file.close();
    QVERIFY(QFile::link(file.fileName(), folder.filePath(u"link.md"_s)));
    const auto source = readSource(folder.filePath(u"link.md"_s));
    QVERIFY(source.has_value());
    QCOMPARE(source->bytes, QByteArray("text"));
}

QTEST_GUILESS_MAIN(TestSource)
#include "tst_source.moc"
