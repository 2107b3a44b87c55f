// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lib/markdown/yamlvalues.h"

#include <yaml.h>

#include <span>

using namespace Qt::StringLiterals;

namespace Sidegloss {

namespace {

class YamlDocument
{
public:
    explicit YamlDocument(const QByteArray &yaml)
    {
        yaml_parser_t parser;
        if (!yaml_parser_initialize(&parser))
            return;
        yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&parser,
                                     reinterpret_cast<const unsigned char *>(yaml.constData()),
                                     static_cast<size_t>(yaml.size()));
        m_isLoaded = yaml_parser_load(&parser, &m_document) != 0;
        yaml_parser_delete(&parser);
    }
    ~YamlDocument()
    {
        if (m_isLoaded)
            yaml_document_delete(&m_document);
    }
    Q_DISABLE_COPY_MOVE(YamlDocument)

    /// Null where there is none.
    const yaml_node_t *root()
    {
        return m_isLoaded ? yaml_document_get_root_node(&m_document) : nullptr;
    }
    const yaml_node_t *node(int index) { return yaml_document_get_node(&m_document, index); }

private:
    yaml_document_t m_document{};
    bool m_isLoaded = false;
};

std::span<const yaml_node_pair_t> pairsOf(const yaml_node_t &mapping)
{
    return {mapping.data.mapping.pairs.start, mapping.data.mapping.pairs.top};
}

QString scalar(const yaml_node_t &node)
{
    if (node.type != YAML_SCALAR_NODE)
        return {};
    const auto &[text, length, style] = node.data.scalar;
    const QString value =
        QString::fromUtf8(reinterpret_cast<const char *>(text), static_cast<qsizetype>(length))
            .simplified();
    const bool isNull = style == YAML_PLAIN_SCALAR_STYLE && (value == "~"_L1 || value == "null"_L1);
    return isNull ? QString() : value;
}

/// A scalar, or the name of a person that is a mapping.
QString nameOf(YamlDocument &document, const yaml_node_t &node)
{
    if (node.type != YAML_MAPPING_NODE)
        return scalar(node);
    for (const yaml_node_pair_t &pair : pairsOf(node)) {
        if (scalar(*document.node(pair.key)) == "name"_L1)
            return scalar(*document.node(pair.value));
    }
    return {};
}

} // namespace

std::optional<QStringList> yamlValues(const QByteArray &yaml)
{
    YamlDocument document(yaml);
    const yaml_node_t *root = document.root();
    if (!root || root->type != YAML_MAPPING_NODE || pairsOf(*root).size() != 1)
        return std::nullopt;
    const yaml_node_t &value = *document.node(pairsOf(*root).front().value);
    QStringList values;
    if (value.type == YAML_SEQUENCE_NODE) {
        const auto &items = value.data.sequence.items;
        for (const yaml_node_item_t item : std::span(items.start, items.top))
            values.append(nameOf(document, *document.node(item)));
    } else {
        values.append(nameOf(document, value));
    }
    values.removeAll(QString());
    return values;
}

} // namespace Sidegloss
