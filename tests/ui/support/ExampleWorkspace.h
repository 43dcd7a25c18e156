#pragma once

#include "core/exchange/ExampleReader.h"

#include "ui/window/Workspace.h"

#include <QTemporaryDir>

/// The shipped example in a file of its own, as a session that looks at it in Spanish as Ana.
class ExampleWorkspace
{
public:
    ExampleWorkspace()
    {
        const Author author{.name = QStringLiteral("ana"), .installation = QStringLiteral("test")};
        auto dossier = Dossier::create(m_folder.filePath(QStringLiteral("mexico.cotejo")), *readMexico2012(), author);
        m_workspace = std::make_unique<Workspace>(std::move(*dossier));
        m_workspace->setPerson(QStringLiteral("ana"), QStringLiteral("Ana Ruiz"));
    }

    Workspace &operator*() { return *m_workspace; }
    Workspace *operator->() { return m_workspace.get(); }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// The round of a method; invalid when there is none.
    RoundId roundOf(const QString &method) const
    {
        for (const Round &round : m_workspace->contents().rounds) {
            if (round.method == method)
                return round.id;
        }
        return {};
    }

private:
    QTemporaryDir m_folder{};
    std::unique_ptr<Workspace> m_workspace{};
};
