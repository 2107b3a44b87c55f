// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/sections/sectionmodel.h"

#include "app/session/quotecorrections.h"
#include "lib/parse/parser.h"
#include "tests/testlib/sampledocument.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

class TestSectionModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void isTheTreeOfHeadings();
    void countsMarksOfChildrenToo();
    void tellsWhichSectionIsRead();
    void isEmptyWithoutAnArticle();

private:
    void mark(const QString &words);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<DocumentSession> m_session;
    std::unique_ptr<SectionModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestSectionModel::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace = std::make_unique<Workspace>(
        Store::open(m_folder->filePath(u"library.sqlite"_s)).value(), u"Ada"_s);
    const QByteArray markdown =
        "before\n\n# One\n\nalpha\n\n## Two\n\nbeta\n\n#### Deep\n\ngamma\n\n"
        "## Three\n\ndelta\n";
    const Document document = parse({markdown, u"/tmp/a.md"_s}).value();
    m_session = DocumentSession::open(*m_workspace, document, u"/tmp/a.md"_s).value();
    m_model = std::make_unique<SectionModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
    m_model->setSession(m_session.get());
}

void TestSectionModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_session.reset();
    m_workspace.reset();
}

void TestSectionModel::mark(const QString &words)
{
    const qsizetype start = m_session->document().text().indexOf(words);
    AnnotationDraft draft;
    draft.range = TextRange{start, start + words.size()};
    QVERIFY(m_session->annotate(draft));
}

void TestSectionModel::isTheTreeOfHeadings()
{
    QCOMPARE(m_model->rowCount(), 1);
    const QModelIndex one = m_model->index(0, 0);
    QCOMPARE(one.data().toString(), u"One"_s);
    QCOMPARE(m_model->rowCount(one), 2);
    const QModelIndex two = m_model->index(0, 0, one);
    const QModelIndex deep = m_model->index(0, 0, two);
    QCOMPARE(two.data().toString(), u"Two"_s);
    QCOMPARE(deep.data().toString(), u"Deep"_s);
    QCOMPARE(deep.data(SectionModel::LevelRole).toInt(), 2);
    QCOMPARE(m_model->parent(deep), two);
    QCOMPARE(m_model->indexOf(2), deep);
}

void TestSectionModel::countsMarksOfChildrenToo()
{
    const auto count = [this](qsizetype section) {
        return m_model->indexOf(section).data(SectionModel::CountRole).toInt();
    };
    mark(u"before"_s);
    mark(u"gamma"_s);
    // A correction is no mark.
    QVERIFY(addQuote(*m_session, rangeOf(m_session->document(), u"gamma"_s)));
    mark(u"delta"_s);
    QTRY_COMPARE(count(0), 2);
    QCOMPARE(count(1), 1);
    QCOMPARE(count(2), 1);
    QCOMPARE(count(3), 1);
    QVERIFY(m_session->undo());
    QTRY_COMPARE(count(0), 1);
    QCOMPARE(count(3), 0);
}

void TestSectionModel::tellsWhichSectionIsRead()
{
    const QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setCurrent(2);
    QVERIFY(m_model->indexOf(2).data(SectionModel::CurrentRole).toBool());
    m_model->setCurrent(std::nullopt);
    QVERIFY(!m_model->indexOf(2).data(SectionModel::CurrentRole).toBool());
    QCOMPARE(changed.count(), 2);
}

void TestSectionModel::isEmptyWithoutAnArticle()
{
    m_model->setSession(nullptr);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(!m_model->indexOf(0).isValid());
}

QTEST_GUILESS_MAIN(TestSectionModel)

#include "tst_sectionmodel.moc"
