// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/window/documentloader.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestDocumentLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void readsOffTheThread();
    void saysWhatIsWrong();
    void theLastAskedForCounts();
    void whatIsCancelledNeverComes();
    void saysHowFarItIs();

private:
    QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void TestDocumentLoader::initTestCase()
{
    for (const auto &name : {u"one"_s, u"two"_s}) {
        QFile out(file(name + ".md"_L1));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write("# " + name.toUtf8() + "\n\nText.\n");
    }
}

void TestDocumentLoader::readsOffTheThread()
{
    DocumentLoader loader;
    Document document;
    connect(&loader, &DocumentLoader::loaded, this,
            [&document](const Article &loaded) { document = loaded.document; });
    loader.load(file(u"one.md"_s));
    QVERIFY(loader.isLoading());
    QTRY_COMPARE(document.metadata().title, u"one"_s);
    QVERIFY(!loader.isLoading());
}

void TestDocumentLoader::saysWhatIsWrong()
{
    DocumentLoader loader;
    std::optional<ErrorKind> kind;
    connect(&loader, &DocumentLoader::failed, this,
            [&kind](const Error &error) { kind = error.kind; });
    loader.load(file(u"none.md"_s));
    QTRY_COMPARE(kind, ErrorKind::NotFound);
    loader.load(m_folder.path());
    QTRY_COMPARE(kind, ErrorKind::NotAFile);
    loader.load(u":/no/such/resource.md"_s);
    QTRY_COMPARE(kind, ErrorKind::NotFound);
}

void TestDocumentLoader::theLastAskedForCounts()
{
    DocumentLoader loader;
    QStringList titles;
    connect(&loader, &DocumentLoader::loaded, this,
            [&titles](const Article &loaded) { titles.append(loaded.document.metadata().title); });
    loader.load(file(u"one.md"_s));
    loader.load(file(u"two.md"_s));
    QTRY_VERIFY(!loader.isLoading());
    QCOMPARE(titles, QStringList{u"two"_s});
}

void TestDocumentLoader::whatIsCancelledNeverComes()
{
    DocumentLoader loader;
    const QSignalSpy loaded(&loader, &DocumentLoader::loaded);
    loader.load(file(u"one.md"_s));
    loader.cancel();
    QVERIFY(!loader.isLoading());
    DocumentLoader later;
    QSignalSpy laterLoaded(&later, &DocumentLoader::loaded);
    later.load(file(u"two.md"_s));
    QVERIFY(laterLoaded.wait());
    QCOMPARE(loaded.count(), 0);
}

void TestDocumentLoader::saysHowFarItIs()
{
    QFile out(file(u"long.txt"_s));
    QVERIFY(out.open(QIODevice::WriteOnly));
    out.write(QByteArray("Lena Voss said: “Prices will fall.”\n\n").repeated(10'000));
    out.close();
    DocumentLoader loader;
    QList<double> told;
    connect(&loader, &DocumentLoader::progressed, this, [&](double done) { told.append(done); });
    QSignalSpy loaded(&loader, &DocumentLoader::loaded);
    loader.load(out.fileName());
    QVERIFY(loaded.wait());
    QVERIFY(!told.isEmpty());
    QVERIFY(std::ranges::is_sorted(told));
    QCOMPARE_LE(told.last(), 1.0);
}

QTEST_GUILESS_MAIN(TestDocumentLoader)

#include "tst_documentloader.moc"
