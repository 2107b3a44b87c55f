// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/annotation/annotationjson.h"

#include "tests/testlib/randomvalues.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace Sidegloss;

namespace {

QJsonObject parsed(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).object();
}

QJsonObject writtenAndRead(const QJsonObject &json)
{
    return QJsonDocument::fromJson(QJsonDocument(json).toJson()).object();
}

QJsonObject around(const QString &members)
{
    return parsed(uR"({"id": "urn:uuid:0190c8f0-0000-7000-8000-000000000001",
        "type": "Annotation", %1})"_s.arg(members));
}

} // namespace

class TestAnnotationJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anyAnnotationComesBack();
    void anyTagComesBack();
    void isTheFormOfW3c();
    void correctionIsAClassification_data();
    void correctionIsAClassification();
    void replyTargetsItsParent();
    void foreignFormsComeBack_data();
    void foreignFormsComeBack();
    void readsWhatOthersWrite();
    void keepsMarkupThatIsNoMarkdown();
    void refuses_data();
    void refuses();
};

void TestAnnotationJson::anyAnnotationComesBack()
{
    RandomValues random;
    for (int i = 0; i < 1000; ++i) {
        const Annotation annotation = random.annotation(DocumentId::create(), RevisionId::create());
        const Result<Annotation> back = annotationFromJson(writtenAndRead(toJson(annotation)));
        QVERIFY(back);
        QCOMPARE(*back, annotation);
    }
}

void TestAnnotationJson::anyTagComesBack()
{
    RandomValues random;
    for (int i = 0; i < 100; ++i) {
        const Tag tag = random.tag();
        QCOMPARE(tagFromJson(writtenAndRead(toJson(tag))).value(), tag);
    }
}

void TestAnnotationJson::isTheFormOfW3c()
{
    const auto id = [](const QString &last) {
        return *uuidFromText(u"0190c8f0-0000-7000-8000-00000000000"_s + last);
    };
    Annotation annotation;
    annotation.id = AnnotationId(id(u"1"_s));
    annotation.creator = u"Ada"_s;
    annotation.created = QDateTime::fromMSecsSinceEpoch(1500, QTimeZone::UTC);
    annotation.modified = annotation.created;
    annotation.target.document = DocumentId(id(u"2"_s));
    annotation.target.revision = RevisionId(id(u"3"_s));
    annotation.target.color = u"claim"_s;
    annotation.target.selectors = {TextQuoteSelector{u"归零"_s, u"将"_s, u"。"_s},
                                   TextPositionSelector{4, 6}};
    annotation.setNote(u"really?"_s);
    annotation.setTags({u"price"_s});
    annotation.setClaim(ClaimId(id(u"4"_s)));

    QCOMPARE(toJson(annotation), parsed(uR"({
        "id": "urn:uuid:0190c8f0-0000-7000-8000-000000000001",
        "type": "Annotation",
        "motivation": "commenting",
        "creator": {"type": "Person", "name": "Ada"},
        "created": "1970-01-01T00:00:01.500Z",
        "modified": "1970-01-01T00:00:01.500Z",
        "body": [
            {"type": "TextualBody", "purpose": "commenting", "value": "really?",
             "format": "text/markdown"},
            {"type": "TextualBody", "purpose": "tagging", "value": "price"},
            {"type": "SpecificResource", "purpose": "identifying",
             "source": "urn:uuid:0190c8f0-0000-7000-8000-000000000004"}],
        "target": {
            "source": "urn:uuid:0190c8f0-0000-7000-8000-000000000002",
            "sidegloss:revision": "urn:uuid:0190c8f0-0000-7000-8000-000000000003",
            "styleClass": "claim",
            "selector": [
                {"type": "TextQuoteSelector", "exact": "归零", "prefix": "将", "suffix": "。"},
                {"type": "TextPositionSelector", "start": 4, "end": 6}]}})"_s));
}

void TestAnnotationJson::correctionIsAClassification_data()
{
    QTest::addColumn<QuotationBody>("says");
    QTest::addColumn<QString>("json");
    const auto row = [](const char *name, const QuotationBody &says, const QString &members) {
        QTest::newRow(name)
            << says
            << uR"({"type": "SpecificResource", "purpose": "classifying", %1})"_s.arg(members);
    };
    row("speaker", {{}, u"Jonas Andrulis"_s},
        uR"("source": "https://sidegloss.org/ns#quotation", "sidegloss:speaker": "Jonas Andrulis")"_s);
    row("nobody named", {{}, u""_s},
        uR"("source": "https://sidegloss.org/ns#quotation", "sidegloss:speaker": "")"_s);
    row("a kind", {u"scare"_s, {}}, uR"("source": "https://sidegloss.org/ns#quotation/scare")"_s);
    row("no quotation", {u"none"_s, {}},
        uR"("source": "https://sidegloss.org/ns#quotation/none")"_s);
    row("a passage that is one, and who says it", {u"direct"_s, u"王林"_s},
        uR"("source": "https://sidegloss.org/ns#quotation/direct", "sidegloss:speaker": "王林")"_s);
    row("nothing as yet", {}, uR"("source": "https://sidegloss.org/ns#quotation")"_s);
    row("a kind of later days", {u"heard/twice"_s, {}},
        uR"("source": "https://sidegloss.org/ns#quotation/heard/twice")"_s);
    row("members of others", {u"title"_s, {}, {{u"x:by"_s, u"Bob"_s}}},
        uR"("source": "https://sidegloss.org/ns#quotation/title", "x:by": "Bob")"_s);
    row("a speaker in another form",
        {{}, {}, {{u"sidegloss:speaker"_s, QJsonObject{{u"name"_s, u"Ada"_s}}}}},
        uR"("source": "https://sidegloss.org/ns#quotation", "sidegloss:speaker": {"name": "Ada"})"_s);
}

void TestAnnotationJson::correctionIsAClassification()
{
    QFETCH(QuotationBody, says);
    QFETCH(QString, json);
    const QJsonObject whole = around(uR"("motivation": "classifying", "body": [%1],
            "target": {"source": "https://a.example/"})"_s.arg(json));
    const Annotation annotation = annotationFromJson(whole).value();
    QCOMPARE(annotation.correction(), says);
    QCOMPARE(toJson(annotation), whole);
}

void TestAnnotationJson::replyTargetsItsParent()
{
    Annotation reply;
    reply.id = AnnotationId::create();
    reply.motivation = Motivation::Replying;
    reply.target.replyTo = AnnotationId::create();
    reply.target.document = DocumentId::create();
    reply.setNote(u"no"_s);
    const QJsonObject json = toJson(reply);
    QCOMPARE(json["target"_L1].toString(), reply.target.replyTo->toUrn());
    QCOMPARE(annotationFromJson(json).value(), reply);
}

void TestAnnotationJson::foreignFormsComeBack_data()
{
    QTest::addColumn<QString>("members");
    QTest::newRow("unknown members") << uR"("motivation": "highlighting", "via": "x", "rights": [1],
        "target": {"source": "https://a.example/", "state": {"type": "TimeState"}})"_s;
    QTest::newRow("several targets") << uR"("motivation": "highlighting",
        "target": [{"source": "https://a.example/"}, "https://b.example/"])"_s;
    QTest::newRow("several motivations") << uR"("motivation": ["commenting", "tagging"],
        "target": {"source": "https://a.example/"})"_s;
    QTest::newRow("creator with more members") << uR"("motivation": "highlighting",
        "creator": {"type": "Person", "name": "Ada", "nickname": "ada"},
        "target": {"source": "https://a.example/"})"_s;
    QTest::newRow("several creators") << uR"("motivation": "highlighting",
        "creator": [{"name": "Ada"}, "https://b.example/me"],
        "target": {"source": "https://a.example/"})"_s;
    QTest::newRow("creator's address") << uR"("motivation": "highlighting",
        "creator": "https://b.example/me", "target": {"source": "https://a.example/"})"_s;
    QTest::newRow("refined selector") << uR"("motivation": "highlighting",
        "target": {"source": "https://a.example/", "selector": [{"type": "TextQuoteSelector",
            "exact": "e", "prefix": "", "suffix": "", "refinedBy": {"type": "X"}}]})"_s;
    QTest::newRow("foreign body") << uR"("motivation": "highlighting",
        "body": [{"type": "Choice", "items": []}], "target": {"source": "https://a.example/"})"_s;
    QTest::newRow("another's classification") << uR"("motivation": "classifying",
        "body": [{"type": "SpecificResource", "purpose": "classifying",
                  "source": "https://sidegloss.org/ns#quotations"}],
        "target": {"source": "https://a.example/"})"_s;
    QTest::newRow("quotation of no kind") << uR"("motivation": "classifying",
        "body": [{"type": "SpecificResource", "purpose": "classifying",
                  "source": "https://sidegloss.org/ns#quotation/"}],
        "target": {"source": "https://a.example/"})"_s;
    QTest::newRow("quotation for another purpose") << uR"("motivation": "classifying",
        "body": [{"type": "SpecificResource", "purpose": "tagging",
                  "source": "https://sidegloss.org/ns#quotation/direct"}],
        "target": {"source": "https://a.example/"})"_s;
    QTest::newRow("body with a language") << uR"("motivation": "commenting",
        "body": [{"type": "TextualBody", "purpose": "commenting", "format": "text/markdown",
                  "value": "v", "language": "de"}], "target": {"source": "https://a.example/"})"_s;
}

void TestAnnotationJson::foreignFormsComeBack()
{
    QFETCH(QString, members);
    const QJsonObject json = around(members);
    const Result<Annotation> annotation = annotationFromJson(json);
    QVERIFY(annotation);
    QCOMPARE(toJson(*annotation), json);
}

void TestAnnotationJson::readsWhatOthersWrite()
{
    const Annotation annotation = annotationFromJson(around(uR"("bodyValue": "a word",
        "creator": [{"name": "Ada"}], "created": "2020-01-01T01:00:00+01:00",
        "target": "https://a.example/")"_s))
                                      .value();
    QCOMPARE(annotation.note(), u"a word"_s);
    QCOMPARE(annotation.motivation, Motivation::Commenting);
    QCOMPARE(annotation.creator, u"Ada"_s);
    QCOMPARE(annotation.created, QDateTime(QDate(2020, 1, 1), QTime(0, 0), QTimeZone::UTC));
    QVERIFY(annotation.target.document.isNull());
    QCOMPARE(annotation.target.unknown["source"_L1].toString(), u"https://a.example/"_s);
}

void TestAnnotationJson::keepsMarkupThatIsNoMarkdown()
{
    const QJsonObject json = around(uR"("motivation": "commenting", "body": [{"type": "TextualBody",
        "purpose": "commenting", "format": "text/html", "value": "<p>v"}],
        "target": {"source": "https://a.example/"})"_s);
    const Annotation annotation = annotationFromJson(json).value();
    QCOMPARE(annotation.note(), QString());
    QCOMPARE(toJson(annotation), json);
}

void TestAnnotationJson::refuses_data()
{
    QTest::addColumn<QJsonObject>("json");
    QTest::newRow("nothing") << QJsonObject();
    QTest::newRow("an id that is no UUID")
        << parsed(uR"({"id": "https://a.example/1", "type": "Annotation"})"_s);
    QTest::newRow("another type") << parsed(
        uR"({"id": "urn:uuid:0190c8f0-0000-7000-8000-000000000001", "type": "Person"})"_s);
    QTest::newRow("a reply to nothing") << around(u"\"motivation\": \"replying\""_s);
}

void TestAnnotationJson::refuses()
{
    QFETCH(QJsonObject, json);
    const Result<Annotation> annotation = annotationFromJson(json);
    QVERIFY(!annotation);
    QCOMPARE(annotation.error().kind, ErrorKind::Malformed);
}

QTEST_APPLESS_MAIN(TestAnnotationJson)

#include "tst_annotationjson.moc"
