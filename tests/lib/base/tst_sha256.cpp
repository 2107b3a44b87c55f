// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/base/sha256.h"

#include <QCryptographicHash>
#include <QTest>

using namespace Sidegloss;

class TestSha256 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples_data();
    void examples();
    void piecesAreAsTheWhole();
    void beginsAnew();
};

/// Those of FIPS 180-4's companion "Examples of SHA-256", and of nothing.
void TestSha256::examples_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("digest");

    QTest::newRow("nothing")
        << QByteArray()
        << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("one block") << QByteArray(
        "abc") << QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks")
        << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

void TestSha256::examples()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, digest);
    QCOMPARE(sha256(bytes).toHex(), digest);
}

void TestSha256::piecesAreAsTheWhole()
{
    QByteArray all;
    Sha256 hash;
    for (int size = 0; size < 200; ++size) {
        const QByteArray piece(size, static_cast<char>(size));
        all += piece;
        hash.add(piece);
    }
    QCOMPARE(hash.take(), QCryptographicHash::hash(all, QCryptographicHash::Sha256));
}

void TestSha256::beginsAnew()
{
    Sha256 hash;
    hash.add("one");
    QCOMPARE(hash.take(), sha256("one"));
    hash.add("two");
    QCOMPARE(hash.take(), sha256("two"));
}

QTEST_APPLESS_MAIN(TestSha256)

#include "tst_sha256.moc"
