#include "core/storage/Journal.h"

#include "core/base/Digest.h"
#include "core/storage/Columns.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <SQLiteCpp/Database.h>

using namespace Qt::StringLiterals;

namespace {

constexpr const char *columns = "sequence, id, kind, target, at, who, installation, what, arguments, digest";

JournalKind kindFrom(const QString &text)
{
    return text == u"undo" ? JournalKind::Undo : text == u"redo" ? JournalKind::Redo : JournalKind::Change;
}

QString argumentsText(const QStringList &arguments)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(arguments)).toJson(QJsonDocument::Compact));
}

QStringList argumentsFrom(const QString &text)
{
    QStringList arguments;
    for (const QJsonValue &value : QJsonDocument::fromJson(text.toUtf8()).array())
        arguments.append(value.toString());
    return arguments;
}

JournalEntry entryAt(SQLite::Statement &query)
{
    return {.sequence = query.getColumn(0).getInt64(),
            .id = textOf(query.getColumn(1)),
            .kind = kindFrom(textOf(query.getColumn(2))),
            .target = query.getColumn(3).getInt64(),
            .at = timeOf(query.getColumn(4)),
            .who = textOf(query.getColumn(5)),
            .installation = textOf(query.getColumn(6)),
            .what = textOf(query.getColumn(7)),
            .arguments = argumentsFrom(textOf(query.getColumn(8))),
            .digest = textOf(query.getColumn(9))};
}

/// SHA-256 over every field, each preceded by its length so that no two rows can read the same.
QString digestOf(const QList<QByteArray> &fields)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &field : fields) {
        hash.addData(QByteArray::number(field.size()) + ':');
        hash.addData(field);
    }
    return QString::fromLatin1(hash.result().toHex());
}

QString digestOf(const JournalEntry &entry, const QByteArray &changeset, const QString &previous)
{
    return digestOf({previous.toUtf8(), QByteArray::number(entry.sequence), entry.id.toUtf8(),
                     toString(entry.kind).toUtf8(), QByteArray::number(entry.target),
                     QByteArray::fromStdString(toColumn(entry.at)), entry.who.toUtf8(), entry.installation.toUtf8(),
                     entry.what.toUtf8(), argumentsText(entry.arguments).toUtf8(), sha256Hex(changeset).toUtf8()});
}

} // namespace

void Journal::read()
{
    m_undoable.clear();
    m_redoable.clear();
    m_length = 0;
    m_lastDigest.clear();
    SQLite::Statement query(m_db, std::string("SELECT ") + columns + " FROM journal ORDER BY sequence");
    while (query.executeStep())
        follow(entryAt(query));
}

void Journal::follow(const JournalEntry &entry)
{
    m_length = entry.sequence;
    m_lastDigest = entry.digest;
    switch (entry.kind) {
    case JournalKind::Change:
        m_redoable.clear();
        if (entry.sequence > 1)
            m_undoable.append(entry.sequence);
        break;
    case JournalKind::Undo:
        m_undoable.removeAll(entry.target);
        m_redoable.append(entry.target);
        break;
    case JournalKind::Redo:
        m_redoable.removeAll(entry.target);
        m_undoable.append(entry.target);
        break;
    }
}

void Journal::append(JournalEntry &entry, const QByteArray &changeset)
{
    entry.sequence = m_length + 1;
    entry.digest = digestOf(entry, changeset, m_lastDigest);
    SQLite::Statement insert(m_db,
                             "INSERT INTO journal (sequence, id, kind, target, at, who, installation, what, arguments,"
                             " changeset, previous, digest, signature) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,x'')");
    insert.bind(1, int64_t(entry.sequence));
    insert.bind(2, toColumn(entry.id));
    insert.bind(3, toColumn(toString(entry.kind)));
    insert.bind(4, int64_t(entry.target));
    insert.bind(5, toColumn(entry.at));
    insert.bind(6, toColumn(entry.who));
    insert.bind(7, toColumn(entry.installation));
    insert.bind(8, toColumn(entry.what));
    insert.bind(9, toColumn(argumentsText(entry.arguments)));
    insert.bind(10, changeset.isEmpty() ? "" : changeset.constData(), int(changeset.size()));
    insert.bind(11, toColumn(m_lastDigest));
    insert.bind(12, toColumn(entry.digest));
    insert.exec();
    follow(entry);
}

QList<JournalEntry> Journal::entries(int limit) const
{
    const QSet<qint64> standing(m_undoable.cbegin(), m_undoable.cend());
    QList<JournalEntry> result;
    SQLite::Statement query(m_db, std::string("SELECT ") + columns + " FROM journal ORDER BY sequence DESC LIMIT ?");
    query.bind(1, limit);
    while (query.executeStep()) {
        JournalEntry entry = entryAt(query);
        entry.isUndone = entry.kind == JournalKind::Change && entry.sequence > 1 && !standing.contains(entry.sequence);
        result.append(entry);
    }
    return result;
}

std::optional<JournalEntry> Journal::entry(qint64 sequence) const
{
    SQLite::Statement query(m_db, std::string("SELECT ") + columns + " FROM journal WHERE sequence = ?");
    query.bind(1, int64_t(sequence));
    if (!query.executeStep())
        return std::nullopt;
    JournalEntry entry = entryAt(query);
    entry.isUndone = entry.kind == JournalKind::Change && sequence > 1 && !m_undoable.contains(sequence);
    return entry;
}

QByteArray Journal::changesetOf(qint64 sequence) const
{
    SQLite::Statement query(m_db, "SELECT changeset FROM journal WHERE sequence = ?");
    query.bind(1, int64_t(sequence));
    return query.executeStep() ? bytesOf(query.getColumn(0)) : QByteArray();
}

QList<qint64> Journal::rowsHolding(const QByteArray &bytes) const
{
    QList<qint64> rows;
    SQLite::Statement query(m_db, "SELECT sequence FROM journal WHERE instr(changeset, ?) > 0 ORDER BY sequence");
    query.bind(1, bytes.constData(), int(bytes.size()));
    while (query.executeStep())
        rows.append(query.getColumn(0).getInt64());
    return rows;
}

std::optional<qint64> Journal::nextUndo() const
{
    return m_undoable.isEmpty() ? std::nullopt : std::optional(m_undoable.last());
}

std::optional<qint64> Journal::nextRedo() const
{
    return m_redoable.isEmpty() ? std::nullopt : std::optional(m_redoable.last());
}

QList<IntegrityFinding> Journal::checkChain() const
{
    QString previous;
    qint64 expected = 1;
    SQLite::Statement query(m_db,
                            std::string("SELECT ") + columns + ", changeset, previous FROM journal ORDER BY sequence");
    while (query.executeStep()) {
        const JournalEntry entry = entryAt(query);
        const QString place = QString::number(entry.sequence);
        if (entry.sequence != expected)
            return {{u"journal-gap"_s, QString::number(expected)}};
        if (textOf(query.getColumn(11)) != previous ||
            digestOf(entry, bytesOf(query.getColumn(10)), previous) != entry.digest)
            return {{u"journal-row"_s, place}};
        previous = entry.digest;
        ++expected;
    }
    if (expected == 1)
        return {{u"journal-empty"_s, QString()}};
    return {};
}
