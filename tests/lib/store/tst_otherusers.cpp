// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/testlib/forkedprocess.h"
#include "tests/testlib/sampledocument.h"
#include "tests/testlib/scratchdirectory.h"
#include "tests/testlib/temporarylibrary.h"

#include <QTest>

#include <atomic>

#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

constexpr uid_t nobody = 65534;

/// What somebody else found, told in an exit code.
constexpr int writes = 0;
constexpr int reads = 1;
constexpr int misreads = 2;
constexpr int failsWith(ErrorKind kind)
{
    return 10 + static_cast<int>(kind);
}

int lookAt(const QString &path)
{
    const Result<Store> store = Store::open(path);
    if (!store)
        return failsWith(store.error().kind);
    if (!store->isReadOnly())
        return writes;
    const auto marks = store->allAnnotations();
    return marks && marks->size() == 1 ? reads : misreads;
}

int lookAsNobody(const QString &path)
{
    if (::setgroups(0, nullptr) != 0 || ::setgid(nobody) != 0 || ::setuid(nobody) != 0)
        return -1;
    return lookAt(path);
}

/// A library of root's with one mark; closed.
void makeLibrary(const QString &path)
{
    Store store = Store::open(path).value();
    const Document document = sampleDocument();
    const DocumentRecord record = store.remember(document, u"/a.md"_s).value();
    if (!store.apply(making(markOn(record, document, {2, 30}))))
        qFatal("the library can't be filled");
}

void setMode(const QString &path, int mode)
{
    if (::chmod(QFile::encodeName(path).constData(), static_cast<mode_t>(mode)) != 0)
        qFatal("no such file: %ls", qUtf16Printable(path));
}

} // namespace

/// A library in places that belong to somebody else; root, whom modes don't hold up, is that one.
class TestOtherUsers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAsFarAsAllowed_data();
    void opensAsFarAsAllowed();
    void readsBesideItsOwner();
};

void TestOtherUsers::opensAsFarAsAllowed_data()
{
    QTest::addColumn<int>("directoryMode");
    QTest::addColumn<int>("fileMode");
    QTest::addColumn<int>("outcome");
    QTest::newRow("all may write") << 0777 << 0666 << writes;
    QTest::newRow("all may write the file alone") << 0755 << 0666 << reads;
    QTest::newRow("all may write the directory alone") << 0777 << 0644 << reads;
    QTest::newRow("all may read") << 0755 << 0644 << reads;
    QTest::newRow("nobody may write") << 0555 << 0444 << reads;
    QTest::newRow("the file is its owner's") << 0755 << 0600 << failsWith(ErrorKind::Unreadable);
    QTest::newRow("the directory is its owner's")
        << 0700 << 0644 << failsWith(ErrorKind::LibraryUnwritable);
}

void TestOtherUsers::opensAsFarAsAllowed()
{
    QFETCH(int, directoryMode);
    QFETCH(int, fileMode);
    const ScratchDirectory directory;
    const QString path = directory.libraryPath();
    makeLibrary(path);
    setMode(path, fileMode);
    setMode(QFileInfo(path).path(), directoryMode);
    ForkedProcess other([&] { return lookAsNobody(path); });
    QTEST(other.wait().value_or(-1), "outcome");
}

void TestOtherUsers::readsBesideItsOwner()
{
    const ScratchDirectory directory;
    const QString path = directory.libraryPath();
    makeLibrary(path);
    setMode(QFileInfo(path).path(), 0755);
    setMode(path, 0644);
    const SharedValue<std::atomic<bool>> isOpen;
    const ForkedProcess owner([&] {
        const Result<Store> store = Store::open(path);
        *isOpen = store.has_value();
        // Until it is killed.
        while (true)
            ::pause();
        return 0;
    });
    QTRY_VERIFY(*isOpen);
    ForkedProcess other([&] { return lookAsNobody(path); });
    QCOMPARE(other.wait(), reads);
}

QTEST_APPLESS_MAIN(TestOtherUsers)

#include "tst_otherusers.moc"
