#include "ui/window/UnsavedTexts.h"

#include "core/base/Catalogue.h"
#include "core/base/Digest.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMap>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largest = 4 << 20; ///< bytes of a file that is read
constexpr qsizetype shownLength = 60;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

using Kind = UnsavedField::Kind;

const QMap<QString, Kind> &kindsByName()
{
    static const QMap<QString, Kind> kinds{{u"reason"_s, Kind::Reason},
                                           {u"comment"_s, Kind::Comment},
                                           {u"narrative"_s, Kind::Narrative},
                                           {u"translation"_s, Kind::Translation},
                                           {u"sheet"_s, Kind::Sheet}};
    return kinds;
}

bool belongsToRound(Kind kind) { return kind != Kind::Narrative && kind != Kind::Sheet; }

QJsonObject jsonOf(const UnsavedField &field)
{
    return {{u"kind"_s, kindsByName().key(field.kind)},
            {u"round"_s, field.round.toString()},
            {u"subjectKind"_s, toString(field.subject.kind)},
            {u"subject"_s, field.subject.id},
            {u"criterion"_s, field.criterion.toString()},
            {u"person"_s, field.person},
            {u"place"_s, field.place},
            {u"item"_s, field.item},
            {u"of"_s, field.of},
            {u"language"_s, field.language}};
}

std::optional<UnsavedText> textFrom(const QJsonObject &object)
{
    const auto round = RoundId::parse(object.value(u"round"_s).toString());
    const auto kind = subjectKindFrom(object.value(u"subjectKind"_s).toString());
    const QDateTime at = QDateTime::fromString(object.value(u"at"_s).toString(), Qt::ISODate);
    const QString text = object.value(u"text"_s).toString();
    const QString what = object.value(u"kind"_s).toString();
    if (!kindsByName().contains(what) || !kind || !at.isValid() || text.isEmpty())
        return std::nullopt;
    if (belongsToRound(kindsByName().value(what)) && !round)
        return std::nullopt;
    return UnsavedText{.field = {.kind = kindsByName().value(what),
                                 .round = round.value_or(RoundId()),
                                 .subject = {*kind, object.value(u"subject"_s).toString()},
                                 .criterion = CriterionCode(object.value(u"criterion"_s).toString()),
                                 .person = object.value(u"person"_s).toString(),
                                 .place = object.value(u"place"_s).toString(),
                                 .item = object.value(u"item"_s).toString(),
                                 .of = object.value(u"of"_s).toString(),
                                 .language = object.value(u"language"_s).toString()},
                       .text = text,
                       .form = {object.value(u"filled"_s).toObject(), object.value(u"values"_s).toObject()},
                       .at = at};
}

QString digestOf(const QString &text) { return sha256Hex(text.toUtf8()).left(32); }

} // namespace

QString shownMoment(const UnsavedText &text, const Catalogue &catalogue)
{
    const QDateTime at = text.at.toLocalTime();
    const QString time = catalogue.locale().toString(at.time(), u"HH:mm"_s);
    return at.date() == QDate::currentDate() ? time : catalogue.date(at.date()) + u' ' + time;
}

QString shownText(const UnsavedText &text)
{
    const QString line = text.text.simplified();
    return line.size() > shownLength ? line.left(shownLength) + u'…' : line;
}

UnsavedTexts::UnsavedTexts(const QString &dossierPath, QObject *parent) : QObject(parent)
{
    const QString canonical = QFileInfo(dossierPath).canonicalFilePath();
    m_dossier = canonical.isEmpty() ? dossierPath : canonical;
    const QString base = s_folder.isEmpty()
                             ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/unsaved"_s
                             : s_folder;
    m_folder = base + u'/' + digestOf(m_dossier);
    m_session = QUuid::createUuid().toString(QUuid::WithoutBraces);
    read();
}

std::optional<UnsavedText> UnsavedTexts::readFile(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > largest)
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object.value(u"dossier"_s).toString() != m_dossier)
        return std::nullopt;
    std::optional<UnsavedText> text = textFrom(object);
    if (text)
        text->file = path;
    return text;
}

void UnsavedTexts::read()
{
    const QDir folder(m_folder);
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files)) {
        if (const auto text = readFile(folder.filePath(name)))
            m_left.append(*text);
    }
    std::sort(m_left.begin(), m_left.end(), [](const UnsavedText &a, const UnsavedText &b) { return a.at > b.at; });
}

QString UnsavedTexts::fileFor(const UnsavedField &field) const
{
    QJsonObject object = jsonOf(field);
    object.remove(u"person"_s); // may say their name while they type
    const QByteArray key = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return m_folder + u'/' + digestOf(QString::fromUtf8(key) + m_session) + u".json"_s;
}

void UnsavedTexts::keep(const UnsavedField &field, const QString &text, const UnsavedForm &form)
{
    if (text.isEmpty()) {
        drop(field);
        return;
    }
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, ownerOnly | QFile::ExeOwner);
    QJsonObject object = jsonOf(field);
    object.insert(u"dossier"_s, m_dossier);
    object.insert(u"text"_s, text);
    if (!form.values.isEmpty()) {
        object.insert(u"filled"_s, form.filled);
        object.insert(u"values"_s, form.values);
    }
    object.insert(u"at"_s, QDateTime::currentDateTimeUtc().toString(Qt::ISODate));
    QSaveFile file(fileFor(field));
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(ownerOnly);
    file.write(QJsonDocument(object).toJson());
    file.commit();
}

void UnsavedTexts::drop(const UnsavedField &field)
{
    if (QFile::remove(fileFor(field)))
        QDir().rmdir(m_folder); // only when it is empty
}

void UnsavedTexts::leave(const UnsavedField &field)
{
    const QString path = m_folder + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces) + u".json"_s;
    if (!QFile::rename(fileFor(field), path))
        return;
    if (const auto text = readFile(path))
        m_left.prepend(*text);
}

void UnsavedTexts::discard(const UnsavedText &text)
{
    const QString file = text.file;
    if (QFile::remove(file))
        QDir().rmdir(m_folder);
    m_left.removeIf([&](const UnsavedText &one) { return one.file == file; });
    Q_EMIT discarded();
}
