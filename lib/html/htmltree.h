// SPDX-FileCopyrightText: 2026 The Sidegloss Authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <gumbo.h>

#include <cstddef>
#include <memory>
#include <optional>

namespace Sidegloss {

/// A page as gumbo reads it, whatever is wrong with its source. Move-only; its nodes live as long
/// as it does.
class HtmlTree
{
public:
    static constexpr std::size_t mostMemory = std::size_t(512) << 20;

    /// Nothing where the tree would outgrow \a memory bytes or take longer than ten seconds: the
    /// HTML standard has elements copied into one another, so a small source can make a huge tree.
    static std::optional<HtmlTree> read(QByteArray utf8, std::size_t memory = mostMemory);

    HtmlTree(HtmlTree &&) noexcept;
    HtmlTree &operator=(HtmlTree &&) noexcept;
    ~HtmlTree();

    /// What the tree takes, in bytes.
    std::size_t memory() const;
    /// The element <html>.
    const GumboNode &root() const { return *m_output->root; }

private:
    class Memory;
    HtmlTree(QByteArray utf8, std::unique_ptr<Memory> memory, const GumboOutput *output);

    QByteArray m_utf8; ///< The nodes point into it.
    std::unique_ptr<Memory> m_memory;
    const GumboOutput *m_output;
};

} // namespace Sidegloss
