#pragma once

#include <QString>

class Catalogue;
class Dossier;
struct JournalEntry;

/// What a row of the journal says in the catalogue's language: "18, Cumplimiento: Limitado → Sustancial".
/// An undo or redo names the change it is about.
QString journalText(const JournalEntry &entry, const Dossier &dossier, const Catalogue &catalogue);
