#include "core/exchange/package/JsonReader.h"

#include "core/exchange/ContentsOrder.h"
#include "core/exchange/package/JsonFields.h"
#include "core/exchange/package/PackageKeys.h"
#include "core/method/MethodReader.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

/// A table whose rows stand, in the document, within the things they belong to: those under `list` of the things in
/// `owners`. Texts instead of objects go to `column`.
struct Nested
{
    QString table{};
    QString owners{};
    QString list{};
    QString owner{};
    QString column{};
};

const QList<Nested> &nestedTables()
{
    static const QList<Nested> tables{
        {u"institution_aliases"_s, u"institutions"_s, u"aliases"_s, u"institution"_s, u"alias"_s},
        {u"involvements"_s, u"commitments"_s, u"institutions"_s, u"commitment"_s, {}},
        {u"commitment_categories"_s, u"commitments"_s, u"categories"_s, u"commitment"_s, u"category"_s},
        {u"evidence_commitments"_s, u"evidence"_s, u"commitments"_s, u"evidence"_s, u"commitment"_s},
        {u"milestone_institutions"_s, u"milestones"_s, u"institutions"_s, u"milestone"_s, u"institution"_s},
        {u"cluster_commitments"_s, u"clusters"_s, u"commitments"_s, u"cluster"_s, u"commitment"_s},
        {u"rating_evidence"_s, u"ratings"_s, u"evidence"_s, {}, u"evidence"_s},
        {u"event_participants"_s, u"events"_s, u"participants"_s, u"event"_s, {}},
        {u"event_evidence"_s, u"events"_s, u"evidence"_s, u"event"_s, u"evidence"_s},
        {u"proposal_commitments"_s, u"proposals"_s, u"commitments"_s, u"proposal"_s, u"commitment"_s},
        {u"proposal_evidence"_s, u"proposals"_s, u"evidence"_s, u"proposal"_s, u"evidence"_s},
        {u"recommendation_commitments"_s, u"recommendations"_s, u"commitments"_s, u"recommendation"_s,
         u"commitment"_s}};
    return tables;
}

class DocumentReader
{
public:
    DocumentReader(QJsonObject document, QString file) : m_document(std::move(document)), m_file(std::move(file)) {}

    Result<JsonDataSet> read()
    {
        for (const PackageTable &table : tablesOf(m_rows)) {
            if (table.name == u"methods"_s ? !readMethods() : !readTable(table))
                return *m_fault;
        }
        JsonDataSet set{.contents = contentsOf(m_rows),
                        .isPublic = m_document.value(u"profile"_s) == u"public"_s,
                        .report = m_document.value(u"report"_s).toObject()};
        set.contents.methods = m_methods;
        order(set.contents);
        return set;
    }

private:
    bool refuse(const QString &list, qsizetype index, const QString &field)
    {
        m_fault = Error{ErrorCode::InvalidInput, u"data.field"_s, m_file, {list, QString::number(index + 1), field}};
        return false;
    }

    bool readTable(const PackageTable &table)
    {
        for (const Nested &nested : nestedTables()) {
            if (nested.table == table.name)
                return readNested(table, nested);
        }
        const QString list = JsonFields::keyOf(table.name);
        const QJsonValue value = m_document.value(list);
        if (!value.isArray() && !value.isUndefined())
            return refuse(list, 0, {});
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            QJsonObject item = items.at(i).toObject();
            if (table.name == u"published_values"_s)
                item.insert(u"sourceRow"_s, item.value(u"row"_s));
            if (!readRow(table, item, list, i))
                return false;
        }
        return true;
    }

    bool readNested(const PackageTable &table, const Nested &nested)
    {
        const QJsonArray owners = m_document.value(nested.owners).toArray();
        for (qsizetype i = 0; i < owners.size(); ++i) {
            const QJsonObject owner = owners.at(i).toObject();
            const QJsonArray items = owner.value(nested.list).toArray();
            for (qsizetype k = 0; k < items.size(); ++k) {
                QJsonObject row = items.at(k).toObject();
                if (!nested.column.isEmpty())
                    row.insert(nested.column, items.at(k));
                if (nested.owner.isEmpty()) { // a rating has no id: what names it comes along
                    for (const QString &key : {u"round"_s, u"subjectKind"_s, u"subject"_s, u"criterion"_s, u"person"_s})
                        row.insert(key, owner.value(key));
                } else {
                    row.insert(nested.owner, owner.value(u"id"_s));
                }
                row.insert(u"position"_s, int(k));
                if (!readRow(table, row, nested.owners, i))
                    return false;
            }
        }
        return true;
    }

    bool readRow(const PackageTable &table, const QJsonObject &row, const QString &list, qsizetype index)
    {
        JsonFields fields(row);
        table.visitNew(fields);
        if (!fields.fault().isEmpty())
            return refuse(list, index, JsonFields::keyOf(fields.fault()));
        const auto fault = m_keys.faultOf(table, fields.values(), fields.references());
        return fault ? refuse(list, index, fault->column) : true;
    }

    bool readMethods()
    {
        const QJsonArray methods = m_document.value(u"methods"_s).toArray();
        for (qsizetype i = 0; i < methods.size(); ++i) {
            const QJsonObject item = methods.at(i).toObject();
            const QByteArray json = QJsonDocument(item.value(u"pack"_s).toObject()).toJson(QJsonDocument::Compact);
            const Result<MethodPack> pack = readMethodPack(json, m_file);
            if (!pack) {
                m_fault = pack.error();
                return false;
            }
            if (pack->id != item.value(u"id"_s).toString() || pack->version != item.value(u"version"_s).toString())
                return refuse(u"methods"_s, i, u"pack"_s);
            m_methods.append({pack->id, pack->version, json});
            m_rows.methods.append({.id = pack->id, .version = pack->version});
        }
        return knowMethods();
    }

    /// Rounds name their method: its key is told as if it had stood in a table.
    bool knowMethods()
    {
        PackageTable table;
        table.name = u"methods"_s;
        table.key = {u"id"_s, u"version"_s};
        for (qsizetype i = 0; i < m_methods.size(); ++i) {
            if (m_keys.faultOf(table, {{u"id"_s, m_methods.at(i).id}, {u"version"_s, m_methods.at(i).version}}, {}))
                return refuse(u"methods"_s, i, u"id"_s);
        }
        return true;
    }

    const QJsonObject m_document;
    const QString m_file;
    PackageRows m_rows;
    QList<StoredMethod> m_methods;
    PackageKeys m_keys;
    std::optional<Error> m_fault;
};

} // namespace

Result<JsonDataSet> readJsonData(const QByteArray &bytes, const QString &file)
{
    const auto refused = [&](const QString &why) {
        return Error{ErrorCode::InvalidInput, u"data.not-a-data-set"_s, file, {why}};
    };
    if (bytes.size() > largestDataSet)
        return Error{ErrorCode::InvalidInput, u"data.too-big"_s, file, {}};
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (fault.error != QJsonParseError::NoError)
        return refused(fault.errorString());
    const QString format = document.object().value(u"format"_s).toString();
    if (format != u"cotejo-data/1"_s)
        return refused(format);
    return DocumentReader(document.object(), file).read();
}
