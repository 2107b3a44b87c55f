// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/documentsession.h"
#include "app/window/mainwindow.h"
#include "tests/journeys/journey.h"

#include <QProgressBar>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Sidegloss;

namespace {

/// So long that it isn't read before one can look at the window.
QString endlessArticle()
{
    return u"Lena Voss said: “Prices will fall.” Nobody believed her, and why should they?\n\n"_s
        .repeated(400'000);
}

/// What shows how much of \a article has been read; null while nothing does.
QProgressBar *barOf(const MainWindow &window, const QString &article)
{
    for (auto *bar : window.findChildren<QProgressBar *>()) {
        if (bar->isVisible() && bar->accessibleName().contains(article))
            return bar;
    }
    return nullptr;
}

} // namespace

class TestLargeArticle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingIsCalledOff();
    void isReadBeforeItsQuotationsAreFound();
};

void TestLargeArticle::readingIsCalledOff()
{
    Journey journey;
    const QString small = journey.givenArticle(u"small.md"_s, u"# Small\n\nA harbour.\n"_s);
    QVERIFY(journey.givenWindow());
    journey.window().open(journey.givenArticle(u"endless.txt"_s, endlessArticle()));
    QTRY_VERIFY(barOf(journey.window(), u"endless.txt"_s));
    QTRY_COMPARE_GT(barOf(journey.window(), u"endless.txt"_s)->value(), 0);

    QVERIFY(journey.whenPressingHere(u"Esc"_s));
    QVERIFY(!journey.window().isBusy());
    QVERIFY(!barOf(journey.window(), u"endless.txt"_s));
    QVERIFY(!journey.session());
    QVERIFY(journey.whenOpening(small));
    QVERIFY(journey.thenIsShown(u"harbour"_s));
}

void TestLargeArticle::isReadBeforeItsQuotationsAreFound()
{
    Journey journey;
    const QString harbour = u"Lena Voss said: “Prices will fall.” The harbour was quiet.\n\n"_s;
    const QString small = journey.givenArticle(u"small.md"_s, u"# Small\n\nA harbour.\n"_s);
    QVERIFY(journey.givenWindow());
    QVERIFY(journey.whenReading(
        journey.givenArticle(u"long.md"_s, u"# Long\n\n"_s + harbour.repeated(6'000))));
    QVERIFY(journey.thenIsShown(u"Long"_s));
    const Quotations &quotations = journey.session()->quotations();
    QCOMPARE(quotations.state(), Quotations::State::Searching);
    QVERIFY(journey.whenSelecting(u"harbour was quiet"_s));
    QVERIFY(journey.whenPressing(u"H"_s));
    QVERIFY(journey.thenIsMarked(u"harbour was quiet"_s));
    QTRY_COMPARE_WITH_TIMEOUT(quotations.state(), Quotations::State::Complete, 60s);
    QCOMPARE(quotations.items().size(), 6'000);
    QVERIFY(journey.thenIsMarked(u"harbour was quiet"_s));

    // Called off where another article takes its place.
    QVERIFY(journey.whenReading(
        journey.givenArticle(u"longer.md"_s, u"# Longer\n\n"_s + harbour.repeated(60'000))));
    QVERIFY(journey.whenOpening(small));
    QCOMPARE(journey.session()->quotations().state(), Quotations::State::Complete);
    QVERIFY(journey.session()->quotations().items().isEmpty());
}

QTEST_MAIN(TestLargeArticle)

#include "tst_largearticle.moc"
